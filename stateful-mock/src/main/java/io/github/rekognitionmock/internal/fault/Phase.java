package io.github.rekognitionmock.internal.fault;

/** Where on a request's way a fault strikes. */
public enum Phase {
  BEFORE,
  AFTER
}
