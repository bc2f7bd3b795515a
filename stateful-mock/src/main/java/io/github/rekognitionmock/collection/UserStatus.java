package io.github.rekognitionmock.collection;

/** How far the last change of a user's faces has come. */
public enum UserStatus {
  /** The user has no faces. */
  CREATED,
  /** Faces were added or removed, and the change is not complete. */
  UPDATING,
  /** The user has faces, and all changes are complete. */
  ACTIVE
}
