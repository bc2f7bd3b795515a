package io.github.rekognitionmock.internal.jetty.body;

import java.io.Closeable;
import java.io.IOException;
import wiremock.org.apache.commons.io.output.DeferredFileOutputStream;
import wiremock.org.eclipse.jetty.server.HttpInput;
import wiremock.org.eclipse.jetty.server.Request;

/** Reads as much of a body as has arrived, and never waits. Not thread-safe. */
final class BodyReader implements Closeable {

  private final HttpInput input;
  private final BodyLimit limit;
  private final long announced;
  private final DeferredFileOutputStream body;
  private final byte[] chunk = new byte[8192];
  private long length;

  BodyReader(Request request, BodyLimit limit) {
    this.input = request.getHttpInput();
    this.limit = limit;
    this.body = limit.newBuffer();
    this.announced = hasBody(request) ? request.getContentLengthLong() : 0;
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0
        || request.getHeader("Transfer-Encoding") != null
        || request.getHttpVersion().getVersion() >= 20;
  }

  /**
   * Reads what is there, before there is a listener for more.
   *
   * @return whether nothing more is to be read
   */
  boolean readAvailable() throws IOException {
    while (!isTooLong() && length != announced && input.available() > 0) {
      readChunk();
    }
    return isTooLong() || length == announced;
  }

  /**
   * Reads what is there, for a listener.
   *
   * @return whether nothing more is to be read
   */
  boolean readReady() throws IOException {
    while (!isTooLong() && input.isReady() && !input.isFinished()) {
      readChunk();
    }
    return isTooLong() || input.isFinished();
  }

  private void readChunk() throws IOException {
    int count = input.read(chunk);
    if (count > 0) {
      length += count;
      if (length <= limit.bytes()) {
        body.write(chunk, 0, count);
      }
    }
  }

  private boolean isTooLong() {
    return limit.endsReadingAt(Math.max(length, announced));
  }

  /** Returns the body, which is gone when the reader is closed. */
  Body body(String encoding) throws IOException {
    limit.check(Math.max(length, announced));
    body.close();
    return Body.of(body, encoding, limit);
  }

  @Override
  public void close() {
    Body.delete(body);
  }
}
