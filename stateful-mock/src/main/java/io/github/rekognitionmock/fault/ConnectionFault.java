package io.github.rekognitionmock.fault;

/** How a connection breaks instead of carrying an answer. */
public enum ConnectionFault {
  /** The connection is reset. */
  RESET,
  /** The connection ends without an answer. */
  EMPTY,
  /** The status line is followed by garbage. */
  GARBAGE
}
