package io.github.rekognitionmock.operation.user;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.operation.Operation;
import io.github.rekognitionmock.operation.PageSize;
import io.github.rekognitionmock.operation.Thresholds;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersResponse;
import software.amazon.awssdk.services.rekognition.model.SearchedFace;
import software.amazon.awssdk.services.rekognition.model.SearchedUser;
import software.amazon.awssdk.services.rekognition.model.UserMatch;

/**
 * SearchUsers. By UserId the searched user is left out; by FaceId the face's owner is found, as in
 * the published examples.
 */
public final class SearchUsers implements Operation<SearchUsersRequest, SearchUsersResponse> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchUsersResponse perform(SearchUsersRequest request, RegionalAccount account) {
    FaceCollection collection = account.collections().get(request.collectionId());
    if ((request.faceId() == null) == (request.userId() == null)) {
      throw Errors.faceOrUserExpected().asException();
    }
    return request.faceId() != null
        ? byFace(request, collection, account)
        : byUser(request, collection, account);
  }

  private static SearchUsersResponse byFace(
      SearchUsersRequest request, FaceCollection collection, RegionalAccount account) {
    Face face =
        collection
            .face(FaceId.parse(request.faceId()))
            .orElseThrow(() -> Errors.faceNotFound().asException());
    return SearchUsersResponse.builder()
        .userMatches(matches(request, collection, account, List.of(face), Optional.empty()))
        .faceModelVersion(FaceModel.VERSION)
        .searchedFace(SearchedFace.builder().faceId(request.faceId()).build())
        .build();
  }

  private static SearchUsersResponse byUser(
      SearchUsersRequest request, FaceCollection collection, RegionalAccount account) {
    User user =
        collection
            .user(request.userId())
            .orElseThrow(() -> Errors.userNotFound(request.userId()).asException());
    List<Face> faces =
        user.faces().stream().flatMap(face -> collection.face(face).stream()).toList();
    return SearchUsersResponse.builder()
        .userMatches(matches(request, collection, account, faces, Optional.of(user.id())))
        .faceModelVersion(FaceModel.VERSION)
        .searchedUser(SearchedUser.builder().userId(user.id()).build())
        .build();
  }

  private static List<UserMatch> matches(
      SearchUsersRequest request,
      FaceCollection collection,
      RegionalAccount account,
      List<Face> probes,
      Optional<String> excluded) {
    return Users.matches(
        collection.searchUsers(
            probes,
            excluded,
            account.similarity(),
            Thresholds.forSearch(request.userMatchThreshold()),
            PageSize.of(request.maxUsers(), USUAL_MATCHES)));
  }
}
