package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.internal.operation.face.StoredFaces;
import io.github.rekognitionmock.internal.recognition.Similarity;
import io.github.rekognitionmock.internal.recognition.face.QualityBar;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;

/** SearchFacesByImage: with the largest face that passes the filter; without one it is an error. */
public final class SearchFacesByImage implements Operation<SearchFacesByImageRequest> {

  private static final int USUAL_MATCHES = 100;

  @Override
  public SearchFacesByImageResponse perform(
      SearchFacesByImageRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    RecognizedImage image = RequestedImage.recognize(request.image(), account, explanation);
    VisibleFace searched =
        FaceSelection.of(
                image.faces(), collection.model(), request.qualityFilter(), QualityBar.NONE)
            .largest()
            .orElseThrow(() -> Errors.noFaces().asException());
    Similarity alike = account.similarity();
    float threshold = Thresholds.forSearch(request.faceMatchThreshold());
    SearchResult<Face> result =
        collection.searchFaces(
            searched, alike, threshold, PageSize.of(request.maxFaces(), USUAL_MATCHES));
    SearchExplanation.ofFaces(explanation, searched, result, alike, threshold);
    return SearchFacesByImageResponse.builder()
        .searchedFaceBoundingBox(searched.detail().boundingBox())
        .searchedFaceConfidence(searched.detail().confidence())
        .faceMatches(StoredFaces.of(result.matches(), collection.model()))
        .faceModelVersion(collection.model().text())
        .build();
  }
}
