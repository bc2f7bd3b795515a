package io.github.rekognitionmock.internal.jetty;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.jetty.access.Paths;
import io.github.rekognitionmock.internal.jetty.access.Problem;
import io.github.rekognitionmock.internal.jetty.answer.AnswerWriter;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import java.io.IOException;
import wiremock.org.eclipse.jetty.server.Request;

/** Refuses requests in the words of whom they were for: the service, or this server. */
final class Refusals {

  private final AwsJsonEndpoint endpoint;

  Refusals(AwsJsonEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  void send(Request request, AwsError error) throws IOException {
    request.setHandled(true);
    if (Paths.isMock(request.getPathInContext())) {
      AnswerWriter.write(endpoint.refuse(error), request);
    } else {
      Problem.send(error.status(), error.message().orElse(error.type()), request.getResponse());
    }
  }
}
