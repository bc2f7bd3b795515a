package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.List;
import java.util.Optional;

/**
 * What an image shows.
 *
 * @param original the photograph of which it is a copy, if that is the evidence
 */
public record RecognizedImage(
    ImageId id, List<VisibleFace> faces, Evidence evidence, Optional<Original> original) {

  /** A declared photograph, and at how many of 256 places another differs from it. */
  public record Original(ImageId id, int distance) {}

  public RecognizedImage {
    faces = List.copyOf(faces);
  }
}
