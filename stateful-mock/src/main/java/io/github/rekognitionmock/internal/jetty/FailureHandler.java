package io.github.rekognitionmock.internal.jetty;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.jetty.access.Paths;
import java.io.IOException;
import java.lang.System.Logger.Level;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.apache.commons.fileupload.FileUploadException;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Answers where WireMock, or an extension in it, throws. */
final class FailureHandler extends HandlerWrapper {

  private static final System.Logger LOG = System.getLogger(FailureHandler.class.getName());

  private final Refusals refusals;

  FailureHandler(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!target.startsWith("/")) {
      refusals.send(base, undecodable("'" + target + "' is no path"));
      return;
    }
    try {
      super.handle(target, base, request, response);
    } catch (RuntimeException | ServletException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      response.reset();
      refusals.send(base, error(target, failure));
    }
  }

  /**
   * WireMock meets what it cannot decode, in URLs and bodies, with these exceptions. Its admin API
   * throws any for documents that it does not expect.
   */
  private static AwsError error(String target, Exception failure) {
    Throwable cause = failure instanceof ServletException ? failure.getCause() : failure;
    if (cause instanceof IllegalArgumentException
        || cause instanceof FileUploadException
        || Paths.isAdmin(target)) {
      return undecodable(cause.getMessage());
    }
    LOG.log(Level.ERROR, "A request failed unexpectedly", failure);
    return AwsError.of(ErrorType.INTERNAL_SERVER_ERROR);
  }

  private static AwsError undecodable(String reason) {
    return AwsError.of(ErrorType.SERIALIZATION, "The request cannot be decoded: " + reason);
  }
}
