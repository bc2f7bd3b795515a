package io.github.rekognitionmock.collection;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A collection as it was at one moment.
 *
 * @param id the collection id
 * @param createdAt when it was created
 * @param tags its tags
 * @param faces its faces, ordered by id
 * @param users its users, in the order in which they are listed
 */
public record CollectionSnapshot(
    String id, Instant createdAt, Map<String, String> tags, List<Face> faces, List<User> users) {

  /**
   * Copies the lists and the map.
   *
   * @param id the collection id
   * @param createdAt when it was created
   * @param tags its tags
   * @param faces its faces, ordered by id
   * @param users its users, in the order in which they are listed
   */
  public CollectionSnapshot {
    tags = Map.copyOf(tags);
    faces = List.copyOf(faces);
    users = List.copyOf(users);
  }
}
