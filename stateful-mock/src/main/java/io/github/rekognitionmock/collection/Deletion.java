package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;

/**
 * What became of a request to delete faces.
 *
 * @param deleted the faces that are gone, in request order
 * @param refused the faces that are not, in request order
 */
public record Deletion(List<FaceId> deleted, List<FaceRefusal> refused) {

  /**
   * Copies the lists.
   *
   * @param deleted the faces that are gone, in request order
   * @param refused the faces that are not, in request order
   */
  public Deletion {
    deleted = List.copyOf(deleted);
    refused = List.copyOf(refused);
  }
}
