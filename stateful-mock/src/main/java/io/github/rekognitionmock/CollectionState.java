package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A collection as it was at one moment. Immutable. A null is refused with an {@link
 * IllegalArgumentException}.
 *
 * @param collectionId the collection id
 * @param creationTimestamp when it was created, on the account's clock
 * @param tags its tags
 * @param faces its faces, ordered by FaceId, those included that clients cannot see yet
 * @param users its users, in the order in which ListUsers lists them
 */
public record CollectionState(
    String collectionId,
    Instant creationTimestamp,
    Map<String, String> tags,
    List<FaceState> faces,
    List<UserState> users) {

  /**
   * Copies the lists and the map.
   *
   * @param collectionId the collection id
   * @param creationTimestamp when it was created
   * @param tags its tags
   * @param faces its faces
   * @param users its users
   */
  public CollectionState {
    required("collection id", collectionId);
    required("creation timestamp", creationTimestamp);
    all("tags", required("map of tags", tags).keySet());
    all("tags", tags.values());
    tags = Map.copyOf(tags);
    faces = all("faces", faces);
    users = all("users", users);
  }

  /**
   * Finds a face.
   *
   * @param faceId the FaceId
   * @return the face, empty if it is not in the collection
   */
  public Optional<FaceState> face(String faceId) {
    required("face id", faceId);
    return faces.stream().filter(face -> face.faceId().equals(faceId)).findFirst();
  }

  /**
   * Finds a user.
   *
   * @param userId the user id
   * @return the user, empty if it is not in the collection
   */
  public Optional<UserState> user(String userId) {
    required("user id", userId);
    return users.stream().filter(user -> user.userId().equals(userId)).findFirst();
  }
}
