package io.github.rekognitionmock.recognition;

import java.util.List;

/**
 * What an image shows.
 *
 * @param id the image's id
 * @param faces the faces on it, largest first
 */
public record RecognizedImage(ImageId id, List<VisibleFace> faces) {

  /** Copies the list. */
  public RecognizedImage {
    faces = List.copyOf(faces);
  }
}
