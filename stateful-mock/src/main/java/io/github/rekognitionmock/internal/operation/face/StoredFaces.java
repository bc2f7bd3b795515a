package io.github.rekognitionmock.internal.operation.face;

import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.Match;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.FaceMatch;

/** Faces of a collection as listings and searches answer them: with the values that are stored. */
public final class StoredFaces {

  private StoredFaces() {}

  public static Face of(
      io.github.rekognitionmock.internal.collection.value.Face face, FaceModelVersion model) {
    return Face.builder()
        .faceId(face.id().toString())
        .boundingBox(face.boundingBox().toSdk())
        .imageId(face.imageId().toString())
        .externalImageId(face.externalImageId().orElse(null))
        .confidence(face.confidence())
        .indexFacesModelVersion(model.text())
        .userId(face.userId().orElse(null))
        .build();
  }

  public static List<FaceMatch> of(
      List<Match<io.github.rekognitionmock.internal.collection.value.Face>> matches,
      FaceModelVersion model) {
    return matches.stream()
        .map(
            match ->
                FaceMatch.builder()
                    .similarity(match.similarity())
                    .face(of(match.subject(), model))
                    .build())
        .toList();
  }
}
