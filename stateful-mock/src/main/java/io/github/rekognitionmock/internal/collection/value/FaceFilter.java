package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import java.util.Optional;
import java.util.Set;

/** Which faces a listing shows. Both conditions have to hold. */
public record FaceFilter(Optional<String> userId, Optional<Set<FaceId>> faceIds) {

  public FaceFilter {
    faceIds = faceIds.map(Set::copyOf);
  }

  public boolean admitsUserOf(Likeness face) {
    return userId.isEmpty() || userId.equals(face.userId());
  }
}
