package io.github.rekognitionmock.internal.recognition;

import java.util.Optional;

/** A face as comparisons see it: on an image, or stored in a collection. */
public interface Likeness {

  Optional<FaceId> faceId();

  ImageId imageId();

  int ordinal();

  Optional<String> person();

  Optional<String> userId();

  default boolean isSameSightingAs(Likeness other) {
    return ordinal() == other.ordinal() && imageId().equals(other.imageId());
  }
}
