package io.github.rekognitionmock.internal.jetty.body;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.jetty.access.Paths;
import wiremock.org.apache.commons.io.output.DeferredFileOutputStream;

/** How many bytes a body may have, and how many of them are held in memory. */
record BodyLimit(long bytes, int bytesInMemory) {

  private static final int MEBIBYTE = 1 << 20;

  /** Two images of five megabytes in Base64, which CompareFaces takes, and what is around them. */
  private static final BodyLimit OF_SERVICE = new BodyLimit(16 * MEBIBYTE, 16 * MEBIBYTE);

  /** Documents of tens of millions of faces, which are read piece by piece. */
  private static final BodyLimit OF_CONTROL = new BodyLimit(16L * 1024 * MEBIBYTE, MEBIBYTE);

  /** What users' own stubs are sent. WireMock reads the whole of it. */
  private static final BodyLimit OF_OTHERS = new BodyLimit(512 * MEBIBYTE, MEBIBYTE);

  private static final int PATIENCE = 4;

  static BodyLimit of(String path) {
    return Paths.isMock(path) ? OF_SERVICE : Paths.isControl(path) ? OF_CONTROL : OF_OTHERS;
  }

  DeferredFileOutputStream newBuffer() {
    return DeferredFileOutputStream.builder()
        .setThreshold(bytesInMemory)
        .setPrefix("rekognition-mock")
        .get();
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
