package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.Comparison;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.Optional;

/** Why one face of a request was left as it is, while the request as a whole succeeded. */
public sealed interface FaceRefusal {

  /**
   * Returns the face in question.
   *
   * @return the id from the request
   */
  FaceId face();

  /**
   * The collection has no such face.
   *
   * @param face the face in question
   */
  record NotFound(FaceId face) implements FaceRefusal {}

  /**
   * The collection has such a face, but it is too new to be seen.
   *
   * @param face the face in question
   */
  record Hidden(FaceId face) implements FaceRefusal {}

  /**
   * The face belongs to a user: to another one than the request's, or to any, where faces of users
   * may not be touched.
   *
   * @param face the face in question
   * @param userId the user who has it
   */
  record OwnedByUser(FaceId face, String userId) implements FaceRefusal {}

  /**
   * The face does not resemble the user's faces enough.
   *
   * @param face the face in question
   * @param confidence how well it matches, 0 to 100
   * @param threshold how well it would have had to match
   * @param closest the comparison with the user's most similar face
   */
  record LowMatchConfidence(
      FaceId face, float confidence, float threshold, Optional<Comparison> closest)
      implements FaceRefusal {}

  /**
   * The user's faces reached their limit earlier in the same request.
   *
   * @param face the face in question
   */
  record BeyondLimit(FaceId face) implements FaceRefusal {}
}
