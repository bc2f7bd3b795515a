package io.github.rekognitionmock.internal.jetty.body;

import java.io.IOException;
import java.io.InputStream;
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

  /** Opens the body without its compression, as often as is wished before the answer is sent. */
  public InputStream content() throws IOException {
    return body.content();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new BodyStream(body.sent());
  }
}
