package io.github.rekognitionmock.internal.jetty;

import io.github.rekognitionmock.internal.control.ControlResponse;
import io.github.rekognitionmock.internal.jetty.access.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** Puts problems in place of Jetty's pages about errors. */
final class ProblemErrorHandler extends ErrorHandler {

  private final @Nullable ErrorHandler ofUnmatched;

  ProblemErrorHandler() {
    this(null);
  }

  /** Leaves requests that no stub matches, and there is no file for, to another handler. */
  ProblemErrorHandler(@Nullable ErrorHandler ofUnmatched) {
    this.ofUnmatched = ofUnmatched;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    int status = response.getStatus();
    // A directory is forbidden to list, and nothing that anybody knows of.
    if (ofUnmatched != null && (status == 404 || status == 403)) {
      response.setStatus(404);
      ofUnmatched.handle(target, base, request, response);
    } else {
      base.setHandled(true);
      Problem.send(status, detail(status, null), response);
    }
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable headers) {
    headers.put(HttpHeader.CONTENT_TYPE, ControlResponse.PROBLEM);
    return ByteBuffer.wrap(Problem.json(status, detail(status, reason)));
  }

  private static String detail(int status, @Nullable String reason) {
    return "The server cannot answer this request: "
        + Objects.requireNonNullElse(reason, HttpStatus.getMessage(status));
  }
}
