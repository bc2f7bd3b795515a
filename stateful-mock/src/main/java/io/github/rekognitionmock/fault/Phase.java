package io.github.rekognitionmock.fault;

/** Where on a request's way a fault strikes. */
public enum Phase {
  /** In place of the operation: nothing happens to the state. */
  BEFORE,
  /** In place of the answer: the operation happened, and the client does not hear of it. */
  AFTER
}
