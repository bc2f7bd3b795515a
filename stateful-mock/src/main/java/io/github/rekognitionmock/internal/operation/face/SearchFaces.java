package io.github.rekognitionmock.internal.operation.face;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Similarity;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesResponse;

/** SearchFaces: an unknown FaceId is an InvalidParameterException, as observed. */
public final class SearchFaces implements Operation<SearchFacesRequest> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchFacesResponse perform(
      SearchFacesRequest request, RegionalAccount account, Explanation explanation) {
    return account
        .collections()
        .get(request.collectionId())
        .whole(collection -> search(request, collection, account.similarity(), explanation));
  }

  private static SearchFacesResponse search(
      SearchFacesRequest request,
      FaceCollection collection,
      Similarity alike,
      Explanation explanation) {
    Face searched = collection.getFace(FaceId.parse(request.faceId()));
    float threshold = Thresholds.forSearch(request.faceMatchThreshold());
    SearchResult<Face> result =
        collection.searchFaces(
            searched, alike, threshold, PageSize.of(request.maxFaces(), USUAL_MATCHES));
    SearchExplanation.ofFaces(explanation, searched, result, alike, threshold);
    return SearchFacesResponse.builder()
        .searchedFaceId(request.faceId())
        .faceMatches(StoredFaces.of(result.matches(), collection.model()))
        .faceModelVersion(collection.model().text())
        .build();
  }
}
