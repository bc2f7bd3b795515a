package io.github.rekognitionmock.internal.jetty.answer;

import io.github.rekognitionmock.internal.jetty.body.RequestWithBody;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Answers the mock's requests, at once or when their delay is over. */
public final class MockHandler extends HandlerWrapper {

  private final AwsJsonEndpoint endpoint;
  private final DirectPath path;
  private final JournalWriter journal;
  private final DelayedAnswers delayed = new DelayedAnswers();

  public MockHandler(AwsJsonEndpoint endpoint, DirectPath path, JournalWriter journal) {
    this.endpoint = endpoint;
    this.path = path;
    this.journal = journal;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request instanceof RequestWithBody read && path.leadsToMock(base)) {
      base.setHandled(true);
      try (InputStream body = read.content()) {
        answer(base, body.readAllBytes());
      }
    } else {
      super.handle(target, base, request, response);
    }
  }

  private void answer(Request request, byte[] body) throws IOException {
    WireResponse answer =
        endpoint.answer(
            new WireRequest(name -> Optional.ofNullable(request.getHeader(name)), body));
    journal.write(request, body, answer);
    if (answer.action().delay().isZero()) {
      AnswerWriter.write(answer, request);
    } else {
      delayed.add(answer, request);
    }
  }

  /** Gives up the answers that are still held back. */
  public void dropDelayed() {
    delayed.drop();
  }
}
