package io.github.rekognitionmock.operation.face;

import io.github.rekognitionmock.collection.FaceModel;
import io.github.rekognitionmock.collection.Match;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.FaceMatch;

/** Faces of a collection as listings and searches answer them: with the values that are stored. */
public final class StoredFaces {

  private StoredFaces() {}

  /**
   * Writes a face.
   *
   * @param face the face
   * @return the SDK's form of it
   */
  public static Face of(io.github.rekognitionmock.collection.Face face) {
    return Face.builder()
        .faceId(face.id().toString())
        .boundingBox(box(face.boundingBox()))
        .imageId(face.imageId().toString())
        .externalImageId(face.externalImageId().orElse(null))
        .confidence(face.confidence())
        .indexFacesModelVersion(FaceModel.VERSION)
        .userId(face.userId().orElse(null))
        .build();
  }

  /**
   * Writes what a search found.
   *
   * @param matches the matches
   * @return the SDK's form of them, in the same order
   */
  public static List<FaceMatch> of(List<Match<io.github.rekognitionmock.collection.Face>> matches) {
    return matches.stream()
        .map(
            match ->
                FaceMatch.builder()
                    .similarity(match.similarity())
                    .face(of(match.subject()))
                    .build())
        .toList();
  }

  /**
   * Reads face ids that satisfy the constraints of the service model.
   *
   * @param ids the ids from the request
   * @return the ids, in the same order
   */
  public static List<FaceId> ids(List<String> ids) {
    return ids.stream().map(FaceId::parse).toList();
  }

  /**
   * Writes where a face is.
   *
   * @param box the box
   * @return the SDK's form of it
   */
  public static BoundingBox box(io.github.rekognitionmock.recognition.BoundingBox box) {
    return BoundingBox.builder()
        .width(box.width())
        .height(box.height())
        .left(box.left())
        .top(box.top())
        .build();
  }
}
