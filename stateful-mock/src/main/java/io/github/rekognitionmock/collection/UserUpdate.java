package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;

/**
 * What became of a request to add faces to a user or to take them away. Faces for which there was
 * nothing to do are in neither list.
 *
 * @param changed the faces that were added or taken away, in request order
 * @param refused the faces that could not be, in request order
 * @param status the user's status after the request
 */
public record UserUpdate(List<FaceId> changed, List<FaceRefusal> refused, UserStatus status) {

  /**
   * Copies the lists.
   *
   * @param changed the faces that were added or taken away, in request order
   * @param refused the faces that could not be, in request order
   * @param status the user's status after the request
   */
  public UserUpdate {
    changed = List.copyOf(changed);
    refused = List.copyOf(refused);
  }
}
