package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.Comparison;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.Optional;

/** Why one face of a request was left as it is, while the request as a whole succeeded. */
public sealed interface FaceRefusal {

  FaceId face();

  /** The collection has no such face. */
  record NotFound(FaceId face) implements FaceRefusal {}

  /** The collection has such a face, but it is too new to be seen. */
  record Hidden(FaceId face) implements FaceRefusal {}

  /**
   * The face belongs to a user: to another one than the request's, or to any, where faces of users
   * may not be touched.
   */
  record OwnedByUser(FaceId face, String userId) implements FaceRefusal {}

  /** The face does not resemble the user's faces enough. */
  record LowMatchConfidence(
      FaceId face, float confidence, float threshold, Optional<Comparison> closest)
      implements FaceRefusal {}

  /** The user's faces reached their limit earlier in the same request. */
  record BeyondLimit(FaceId face) implements FaceRefusal {}
}
