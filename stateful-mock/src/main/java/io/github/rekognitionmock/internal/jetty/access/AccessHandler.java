package io.github.rekognitionmock.internal.jetty.access;

import java.io.IOException;
import java.util.Optional;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Keeps web pages of strangers from the admin API. */
public final class AccessHandler extends HandlerWrapper {

  private static final int FORBIDDEN = 403;

  private final AccessRules rules;

  public AccessHandler(AccessRules rules) {
    this.rules = rules;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> refusal =
        Paths.isAdmin(target)
            ? rules.refusal(
                request.getScheme(), request.getHeader("Host"), request.getHeader("Origin"))
            : Optional.empty();
    if (refusal.isPresent()) {
      base.setHandled(true);
      Problem.send(FORBIDDEN, refusal.get(), response);
    } else {
      super.handle(target, base, request, response);
    }
  }
}
