package io.github.rekognitionmock.operation.face;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.operation.Operation;
import io.github.rekognitionmock.operation.PageSize;
import io.github.rekognitionmock.operation.Thresholds;
import io.github.rekognitionmock.recognition.FaceId;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesResponse;

/** SearchFaces: an unknown FaceId is an InvalidParameterException, as observed. */
public final class SearchFaces implements Operation<SearchFacesRequest, SearchFacesResponse> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchFacesResponse perform(SearchFacesRequest request, RegionalAccount account) {
    FaceCollection collection = account.collections().get(request.collectionId());
    Face searched =
        collection
            .face(FaceId.parse(request.faceId()))
            .orElseThrow(() -> Errors.faceNotFound().asException());
    return SearchFacesResponse.builder()
        .searchedFaceId(request.faceId())
        .faceMatches(
            StoredFaces.of(
                collection.searchFaces(
                    searched,
                    account.similarity(),
                    Thresholds.forSearch(request.faceMatchThreshold()),
                    PageSize.of(request.maxFaces(), USUAL_MATCHES))))
        .faceModelVersion(FaceModel.VERSION)
        .build();
  }
}
