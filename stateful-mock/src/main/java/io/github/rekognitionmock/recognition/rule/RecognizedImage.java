package io.github.rekognitionmock.recognition.rule;

import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.List;

/**
 * What an image shows.
 *
 * @param id the image's id
 * @param faces the faces on it, largest first: each at the place that its ordinal names
 * @param evidence on what this rests
 */
public record RecognizedImage(ImageId id, List<VisibleFace> faces, Evidence evidence) {

  /**
   * Copies the list.
   *
   * @param id the image's id
   * @param faces the faces on it, largest first: each at the place that its ordinal names
   * @param evidence on what this rests
   */
  public RecognizedImage {
    faces = List.copyOf(faces);
  }
}
