package io.github.rekognitionmock.internal.jetty.answer;

import io.github.rekognitionmock.internal.control.ControlApi;
import io.github.rekognitionmock.internal.control.ControlResponse;
import io.github.rekognitionmock.internal.jetty.body.RequestWithBody;
import io.github.rekognitionmock.internal.wiremock.ControlUrl;
import java.io.IOException;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Answers the calls of the control API piece by piece. WireMock would hold all of a document. */
public final class ControlHandler extends HandlerWrapper {

  private final ControlApi control;
  private final DirectPath path;

  public ControlHandler(ControlApi control, DirectPath path) {
    this.control = control;
    this.path = path;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request instanceof RequestWithBody read && path.leadsToControl(target)) {
      base.setHandled(true);
      ControlUrl url = ControlUrl.of(base.getHttpURI().getPathQuery());
      answer(
          control.handle(
              base.getMethod(), url.path(), url.query(), read::content, base.getHeader("Accept")),
          base.getResponse());
    } else {
      super.handle(target, base, request, response);
    }
  }

  private static void answer(ControlResponse answer, Response response) throws IOException {
    response.setStatus(answer.status());
    // No page of strangers may lay itself over the page, and nothing of it is stale.
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cache-Control", "no-store");
    if (answer.document().isPresent()) {
      response.setContentType(answer.contentType());
    }
    answer.writeTo(response.getOutputStream());
  }
}
