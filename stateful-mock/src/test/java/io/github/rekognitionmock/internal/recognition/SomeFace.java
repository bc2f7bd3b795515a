package io.github.rekognitionmock.internal.recognition;

import java.util.Optional;

/** A face on an image of its own, to be compared. */
record SomeFace(
    Optional<FaceId> faceId,
    ImageId imageId,
    int ordinal,
    Optional<String> person,
    Optional<String> userId)
    implements Likeness {

  static SomeFace on(String image) {
    return new SomeFace(
        Optional.empty(), ImageId.derivedFrom(image), 0, Optional.empty(), Optional.empty());
  }

  SomeFace at(int place) {
    return new SomeFace(faceId, imageId, place, person, userId);
  }

  SomeFace of(String label) {
    return new SomeFace(faceId, imageId, ordinal, Optional.of(label), userId);
  }

  SomeFace ofUser(String user) {
    return new SomeFace(faceId, imageId, ordinal, person, Optional.of(user));
  }

  SomeFace storedAs(FaceId id) {
    return new SomeFace(Optional.of(id), imageId, ordinal, person, userId);
  }
}
