package io.github.rekognitionmock.internal.jetty.body;

import io.github.rekognitionmock.internal.error.AwsError;

/** How many bytes a body may have. */
record BodyLimit(long bytes) {

  /** Two images of five megabytes in Base64, which CompareFaces takes, and what is around them. */
  private static final BodyLimit OF_SERVICE = new BodyLimit(16 << 20);

  /** State documents, and what users' own stubs are sent. */
  private static final BodyLimit OF_OTHERS = new BodyLimit(512 << 20);

  private static final int PATIENCE = 4;

  static BodyLimit of(String path) {
    return path.equals("/") ? OF_SERVICE : OF_OTHERS;
  }

  void check(long length) {
    if (length > bytes) {
      throw AwsError.of(
              "RequestEntityTooLargeException",
              413,
              "The body is longer than the %s bytes that are accepted".formatted(bytes))
          .asException();
    }
  }

  /**
   * Tells whether the rest of a body is not read any more. A little too much is, because clients
   * look for the answer only when they have sent their request.
   */
  boolean endsReadingAt(long length) {
    return length > PATIENCE * bytes;
  }
}
