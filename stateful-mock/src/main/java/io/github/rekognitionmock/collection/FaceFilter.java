package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import java.util.Optional;
import java.util.Set;

/**
 * Which faces a listing shows. Both conditions have to hold.
 *
 * @param userId only the faces of this user
 * @param faceIds only these faces
 */
public record FaceFilter(Optional<String> userId, Optional<Set<FaceId>> faceIds) {

  /**
   * Copies the set.
   *
   * @param userId only the faces of this user
   * @param faceIds only these faces
   */
  public FaceFilter {
    faceIds = faceIds.map(Set::copyOf);
  }

  boolean admits(Face face) {
    return (userId.isEmpty() || userId.equals(face.userId()))
        && (faceIds.isEmpty() || faceIds.get().contains(face.id()));
  }
}
