package io.github.rekognitionmock.operation.image;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.collection.SearchResult;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.ExplainedOperation;
import io.github.rekognitionmock.operation.PageSize;
import io.github.rekognitionmock.operation.Thresholds;
import io.github.rekognitionmock.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.operation.face.StoredFaces;
import io.github.rekognitionmock.recognition.face.QualityBar;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import io.github.rekognitionmock.recognition.rule.RecognizedImage;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;

/** SearchFacesByImage: with the largest face that passes the filter; without one it is an error. */
public final class SearchFacesByImage
    implements ExplainedOperation<SearchFacesByImageRequest, SearchFacesByImageResponse> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchFacesByImageResponse perform(
      SearchFacesByImageRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    RecognizedImage image = RequestedImage.recognize(request.image(), account, explanation);
    VisibleFace searched =
        FaceSelection.of(image.faces(), request.qualityFilter(), QualityBar.NONE)
            .largest()
            .orElseThrow(() -> Errors.noFaces().asException());
    float threshold = Thresholds.forSearch(request.faceMatchThreshold());
    SearchResult<Face> result =
        collection.searchFaces(
            searched,
            account.similarity(),
            threshold,
            PageSize.of(request.maxFaces(), USUAL_MATCHES));
    SearchExplanation.ofFaces(explanation, searched, result, account.similarity(), threshold);
    return SearchFacesByImageResponse.builder()
        .searchedFaceBoundingBox(StoredFaces.box(searched.boundingBox()))
        .searchedFaceConfidence(searched.confidence())
        .faceMatches(StoredFaces.of(result.matches()))
        .faceModelVersion(FaceModel.VERSION)
        .build();
  }
}
