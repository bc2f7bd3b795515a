package io.github.rekognitionmock.internal.collection.value;

/** The version of the face model that a collection was created with, and keeps: as in 7.0. */
public record FaceModelVersion(String text) {
  /** The service's version since January 2025 at the latest. */
  public static final FaceModelVersion LATEST = new FaceModelVersion("7.0");

  /** Returns the version as searches for users answer it: as in 7. */
  public String major() {
    return text.substring(0, text.indexOf('.'));
  }

  public boolean isBefore(int major) {
    return Integer.parseInt(major()) < major;
  }

  @Override
  public String toString() {
    return text;
  }
}
