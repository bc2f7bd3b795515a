package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;

/**
 * A user of a collection, as it was at one moment.
 *
 * @param id the user id, unique in its collection
 * @param status how far the last change of its faces has come
 * @param faces the faces associated with it, in the order in which they came
 */
public record User(String id, UserStatus status, List<FaceId> faces) {

  /**
   * Copies the list.
   *
   * @param id the user id, unique in its collection
   * @param status how far the last change of its faces has come
   * @param faces the faces associated with it, in the order in which they came
   */
  public User {
    faces = List.copyOf(faces);
  }
}
