package io.github.rekognitionmock.internal.jetty;

import io.github.rekognitionmock.internal.jetty.access.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** Puts problems in place of Jetty's pages about errors. */
final class ProblemErrorHandler extends ErrorHandler {

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    Problem.of(response.getStatus(), detail(response.getStatus(), null)).send(response);
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    return ByteBuffer.wrap(Problem.of(status, detail(status, reason)).json());
  }

  private static String detail(int status, String reason) {
    return "The server cannot answer this request: "
        + Objects.requireNonNullElse(reason, HttpStatus.getMessage(status));
  }
}
