package io.github.rekognitionmock.recognition;

import java.util.Optional;

/** A face as comparisons see it: on an image, or stored in a collection. */
public interface Likeness {

  /**
   * Returns the id under which the face is stored.
   *
   * @return the id, empty for a face on an image that is not indexed
   */
  Optional<FaceId> faceId();

  /**
   * Returns the image on which the face was seen.
   *
   * @return the image's id
   */
  ImageId imageId();

  /**
   * Returns the place of the face among the faces of its image, largest first.
   *
   * @return the place, from 0
   */
  int ordinal();

  /**
   * Returns the person whom the face was declared to show.
   *
   * @return the person's label, empty if nobody declared one
   */
  Optional<String> person();

  /**
   * Returns the user with whom the face is associated.
   *
   * @return the user id, empty if there is none
   */
  Optional<String> userId();

  /**
   * Tells whether the other face is this face on this very image.
   *
   * @param other the face to compare with
   * @return whether image and place are the same
   */
  default boolean isSameSightingAs(Likeness other) {
    return ordinal() == other.ordinal() && imageId().equals(other.imageId());
  }
}
