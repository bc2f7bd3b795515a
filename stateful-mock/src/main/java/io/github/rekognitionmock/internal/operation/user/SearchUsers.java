package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersResponse;
import software.amazon.awssdk.services.rekognition.model.SearchedFace;
import software.amazon.awssdk.services.rekognition.model.SearchedUser;
import software.amazon.awssdk.services.rekognition.model.UserMatch;

/**
 * SearchUsers. By UserId the searched user is left out; by FaceId the face's owner is found, as in
 * the published examples.
 */
public final class SearchUsers implements Operation<SearchUsersRequest> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchUsersResponse perform(
      SearchUsersRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    if ((request.faceId() == null) == (request.userId() == null)) {
      throw Errors.faceOrUserExpected().asException();
    }
    Function<Probe, List<UserMatch>> search =
        probe -> matches(request, collection, account, probe, explanation);
    return collection.whole(
        whole ->
            request.faceId() != null
                ? byFace(request, whole, search)
                : byUser(request, whole, search));
  }

  private static SearchUsersResponse byFace(
      SearchUsersRequest request,
      FaceCollection collection,
      Function<Probe, List<UserMatch>> search) {
    Face face = collection.getFace(FaceId.parse(request.faceId()));
    return SearchUsersResponse.builder()
        .userMatches(search.apply(new Probe(List.of(face), Optional.empty())))
        .faceModelVersion(collection.model().major())
        .searchedFace(SearchedFace.builder().faceId(request.faceId()).build())
        .build();
  }

  private static SearchUsersResponse byUser(
      SearchUsersRequest request,
      FaceCollection collection,
      Function<Probe, List<UserMatch>> search) {
    Probe probe = new Probe(collection.facesOf(request.userId()), Optional.of(request.userId()));
    return SearchUsersResponse.builder()
        .userMatches(search.apply(probe))
        .faceModelVersion(collection.model().major())
        .searchedUser(SearchedUser.builder().userId(request.userId()).build())
        .build();
  }

  private static List<UserMatch> matches(
      SearchUsersRequest request,
      FaceCollection collection,
      RegionalAccount account,
      Probe probe,
      Explanation explanation) {
    float threshold = Thresholds.forSearch(request.userMatchThreshold());
    SearchResult<ListedUser> result =
        collection.searchUsers(
            probe.faces(),
            probe.owner(),
            account.similarity(),
            threshold,
            PageSize.of(request.maxUsers(), USUAL_MATCHES));
    SearchExplanation.ofUsers(explanation, result, threshold);
    return Users.matches(result.matches());
  }

  /** What is searched for: faces, and the user who is not to find itself. */
  private record Probe(List<Face> faces, Optional<String> owner) {}
}
