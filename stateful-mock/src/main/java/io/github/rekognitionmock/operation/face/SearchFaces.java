package io.github.rekognitionmock.operation.face;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.collection.SearchResult;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.ExplainedOperation;
import io.github.rekognitionmock.operation.PageSize;
import io.github.rekognitionmock.operation.Thresholds;
import io.github.rekognitionmock.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.recognition.FaceId;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesResponse;

/** SearchFaces: an unknown FaceId is an InvalidParameterException, as observed. */
public final class SearchFaces
    implements ExplainedOperation<SearchFacesRequest, SearchFacesResponse> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchFacesResponse perform(
      SearchFacesRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    Face searched = collection.look(FaceId.parse(request.faceId()));
    float threshold = Thresholds.forSearch(request.faceMatchThreshold());
    SearchResult<Face> result =
        collection.searchFaces(
            searched,
            account.similarity(),
            threshold,
            PageSize.of(request.maxFaces(), USUAL_MATCHES));
    SearchExplanation.ofFaces(explanation, searched, result, account.similarity(), threshold);
    return SearchFacesResponse.builder()
        .searchedFaceId(request.faceId())
        .faceMatches(StoredFaces.of(result.matches()))
        .faceModelVersion(FaceModel.VERSION)
        .build();
  }
}
