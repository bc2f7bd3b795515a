package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.internal.operation.user.Users;
import io.github.rekognitionmock.internal.recognition.face.QualityBar;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;
import software.amazon.awssdk.services.rekognition.model.SearchedFaceDetails;
import software.amazon.awssdk.services.rekognition.model.UnsearchedFace;
import software.amazon.awssdk.services.rekognition.model.UserMatch;

/**
 * SearchUsersByImage: with the largest face that passes the filter; without one there are no
 * matches.
 */
public final class SearchUsersByImage implements Operation<SearchUsersByImageRequest> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchUsersByImageResponse perform(
      SearchUsersByImageRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    RecognizedImage image = RequestedImage.recognize(request.image(), account, explanation);
    FaceSelection selection =
        FaceSelection.of(
                image.faces(), collection.model(), request.qualityFilter(), QualityBar.NONE)
            .largestOnly();
    Optional<VisibleFace> searched = selection.largest();
    return SearchUsersByImageResponse.builder()
        .userMatches(
            searched
                .map(face -> matches(face, request, collection, account, explanation))
                .orElse(List.of()))
        .faceModelVersion(collection.model().major())
        .searchedFace(searched.map(SearchUsersByImage::searched).orElse(null))
        .unsearchedFaces(selection.rejected().stream().map(SearchUsersByImage::unsearched).toList())
        .build();
  }

  private static List<UserMatch> matches(
      VisibleFace face,
      SearchUsersByImageRequest request,
      FaceCollection collection,
      RegionalAccount account,
      Explanation explanation) {
    float threshold = Thresholds.forSearch(request.userMatchThreshold());
    SearchResult<ListedUser> result =
        collection.searchUsers(
            List.of(face),
            Optional.empty(),
            account.similarity(),
            threshold,
            PageSize.of(request.maxUsers(), USUAL_MATCHES));
    SearchExplanation.ofUsers(explanation, result, threshold);
    return Users.matches(result.matches());
  }

  private static SearchedFaceDetails searched(VisibleFace face) {
    return SearchedFaceDetails.builder().faceDetail(FaceDetails.located(face)).build();
  }

  private static UnsearchedFace unsearched(FaceSelection.Rejected rejected) {
    return UnsearchedFace.builder()
        .faceDetails(FaceDetails.located(rejected.face()))
        .reasonsWithStrings(rejected.reasons())
        .build();
  }
}
