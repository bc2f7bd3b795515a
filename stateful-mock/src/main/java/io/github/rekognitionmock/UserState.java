package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import java.util.List;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/**
 * A user of a collection as it was at one moment. Immutable. A null is refused with an {@link
 * IllegalArgumentException}.
 *
 * @param userId the user id
 * @param status the status that clients are shown
 * @param faceIds the faces associated with the user, in the order in which they were associated
 */
public record UserState(String userId, UserStatus status, List<String> faceIds) {

  /**
   * Copies the list.
   *
   * @param userId the user id
   * @param status the status that clients are shown
   * @param faceIds the faces associated with the user
   */
  public UserState {
    required("user id", userId);
    required("status", status);
    faceIds = all("face ids", faceIds);
  }
}
