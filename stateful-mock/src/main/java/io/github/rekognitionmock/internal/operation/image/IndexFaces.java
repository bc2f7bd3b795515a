package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PageSize;
import io.github.rekognitionmock.internal.recognition.face.QualityBar;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import io.github.rekognitionmock.internal.recognition.rule.RecognizedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.rekognition.model.FaceRecord;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.OrientationCorrection;
import software.amazon.awssdk.services.rekognition.model.UnindexedFace;

/**
 * IndexFaces: faces largest first, with what was seen. What is stored is rounded, as later listings
 * and searches show.
 */
public final class IndexFaces implements Operation<IndexFacesRequest> {

  private static final int MOST_FACES = 100;
  private static final int MOST_FACES_OF_MODEL_1 = 15;

  @Override
  public IndexFacesResponse perform(
      IndexFacesRequest request, RegionalAccount account, Explanation explanation) {
    FaceCollection collection = account.collections().get(request.collectionId());
    RecognizedImage image = RequestedImage.recognize(request.image(), account, explanation);
    FaceModelVersion model = collection.model();
    int most = model.isBefore(2) ? MOST_FACES_OF_MODEL_1 : MOST_FACES;
    FaceSelection selection =
        FaceSelection.of(image.faces(), model, request.qualityFilter(), QualityBar.AUTO)
            .atMost(Math.min(PageSize.of(request.maxFaces(), most), most));
    FaceDetails details = new FaceDetails(request.detectionAttributes());
    List<Face> stored = store(selection.chosen(), request.externalImageId(), collection);
    return IndexFacesResponse.builder()
        .faceRecords(
            IntStream.range(0, stored.size())
                .mapToObj(
                    place -> record(stored.get(place), selection.chosen().get(place), details))
                .toList())
        .unindexedFaces(
            selection.rejected().stream().map(rejected -> unindexed(rejected, details)).toList())
        .orientationCorrection(model.isBefore(4) ? OrientationCorrection.ROTATE_0 : null)
        .faceModelVersion(model.text())
        .build();
  }

  private static List<Face> store(
      List<VisibleFace> faces, String externalImageId, FaceCollection collection) {
    Optional<String> external = Optional.ofNullable(externalImageId);
    return collection.index(
        faces.stream().map(face -> Face.indexed(collection.id(), external, face)).toList());
  }

  private static FaceRecord record(Face stored, VisibleFace seen, FaceDetails details) {
    return FaceRecord.builder()
        .face(
            face ->
                face.faceId(stored.id().toString())
                    .boundingBox(seen.detail().boundingBox())
                    .imageId(stored.imageId().toString())
                    .externalImageId(stored.externalImageId().orElse(null))
                    .confidence(seen.detail().confidence()))
        .faceDetail(details.of(seen))
        .build();
  }

  private static UnindexedFace unindexed(FaceSelection.Rejected rejected, FaceDetails details) {
    return UnindexedFace.builder()
        .faceDetail(details.of(rejected.face()))
        .reasonsWithStrings(rejected.reasons())
        .build();
  }
}
