package io.github.rekognitionmock.internal.jetty;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
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
    try {
      super.handle(target, base, request, response);
    } catch (RuntimeException | ServletException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      response.reset();
      refusals.send(base, error(failure));
    }
  }

  /** WireMock meets what it cannot decode, in URLs and bodies, with these exceptions. */
  private static AwsError error(Exception failure) {
    Throwable cause = failure instanceof ServletException ? failure.getCause() : failure;
    if (cause instanceof IllegalArgumentException || cause instanceof FileUploadException) {
      return AwsError.of(
          ErrorType.SERIALIZATION, "The request cannot be decoded: " + cause.getMessage());
    }
    LOG.log(Level.ERROR, "A request failed unexpectedly", failure);
    return AwsError.of(ErrorType.INTERNAL_SERVER_ERROR);
  }
}
