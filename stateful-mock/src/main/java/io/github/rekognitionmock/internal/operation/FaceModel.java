package io.github.rekognitionmock.internal.operation;

/** The face model that the mock claims to use. */
public final class FaceModel {

  /** The service's version since January 2025 at the latest. */
  public static final String VERSION = "7.0";

  private FaceModel() {}
}
