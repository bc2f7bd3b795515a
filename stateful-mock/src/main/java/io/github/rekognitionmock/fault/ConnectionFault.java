package io.github.rekognitionmock.fault;

/** How a connection breaks instead of carrying a whole answer. */
public enum ConnectionFault {
  /** The connection is reset. */
  RESET,
  /** The connection ends without an answer. */
  EMPTY,
  /** The status line is followed by garbage. */
  GARBAGE,
  /** The connection ends in the middle of the body. */
  CUT_BODY
}
