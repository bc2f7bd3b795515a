package io.github.rekognitionmock.internal.jetty.body;

import java.io.IOException;
import java.io.InputStream;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;

/** A body that is there already, for a servlet. */
final class BodyStream extends ServletInputStream {

  private final InputStream body;
  private boolean finished;

  BodyStream(InputStream body) {
    this.body = body;
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    finished = next < 0;
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = body.read(bytes, offset, length);
    finished = count < 0;
    return count;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("The body is there already");
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
