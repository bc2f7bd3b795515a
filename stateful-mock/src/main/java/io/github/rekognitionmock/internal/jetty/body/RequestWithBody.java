package io.github.rekognitionmock.internal.jetty.body;

import java.io.ByteArrayInputStream;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;
import wiremock.org.eclipse.jetty.server.Request;

/** A request whose body was read before. */
public final class RequestWithBody extends HttpServletRequestWrapper {

  private final Body body;

  RequestWithBody(Request request, Body body) {
    super(request);
    this.body = body;
  }

  public byte[] content() {
    return body.content();
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream sent = new ByteArrayInputStream(body.sent());
    return new ServletInputStream() {
      @Override
      public int read() {
        return sent.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return sent.read(bytes, offset, length);
      }

      @Override
      public boolean isFinished() {
        return sent.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The body is there already");
      }
    };
  }
}
