package io.github.rekognitionmock.internal.jetty.answer;

import com.github.tomakehurst.wiremock.core.FaultInjector;
import com.github.tomakehurst.wiremock.jetty.JettyFaultInjectorFactory;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpUtils;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Response;

/** Sends the mock's answers, or breaks connections in their place. */
public final class AnswerWriter {

  private static final JettyFaultInjectorFactory FAULTS =
      new JettyFaultInjectorFactory(new Jetty11HttpUtils());

  private AnswerWriter() {}

  public static void write(WireResponse answer, Request request) throws IOException {
    ConnectionFault fault = answer.action().connection().orElse(null);
    if (fault == null) {
      send(answer, answer.body().length, request.getResponse());
    } else {
      breakConnection(fault, answer, request);
    }
  }

  private static void breakConnection(ConnectionFault fault, WireResponse answer, Request request)
      throws IOException {
    FaultInjector connection = FAULTS.buildFaultInjector(request, request.getResponse());
    switch (fault) {
      case RESET -> connection.connectionResetByPeer();
      case EMPTY -> connection.emptyResponseAndCloseConnection();
      case GARBAGE -> connection.randomDataAndCloseConnection();
      case CUT_BODY -> send(answer, answer.body().length / 2, request.getResponse());
    }
  }

  private static void send(WireResponse answer, int length, Response response) throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setContentLength(answer.body().length);
    response.getHttpOutput().sendContent(ByteBuffer.wrap(answer.body(), 0, length));
  }
}
