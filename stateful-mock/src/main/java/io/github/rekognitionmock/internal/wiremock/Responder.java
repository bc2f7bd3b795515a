package io.github.rekognitionmock.internal.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.util.Arrays;
import java.util.Optional;

/** Lets the mock answer what WireMock received, in WireMock's terms. */
final class Responder {

  private static final byte[] EMPTY = {};

  private final AwsJsonEndpoint endpoint;

  Responder(AwsJsonEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  ResponseDefinition answer(Request request, ResponseDefinitionBuilder answer) {
    WireResponse response = endpoint.answer(read(request));
    answer.withStatus(response.status()).withBody(response.body());
    response.headers().forEach(answer::withHeader);
    if (!response.action().delay().isZero()) {
      answer.withFixedDelay(Math.toIntExact(response.action().delay().toMillis()));
    }
    response.action().connection().ifPresent(fault -> breakConnection(fault, response, answer));
    return answer.build();
  }

  private static void breakConnection(
      ConnectionFault fault, WireResponse response, ResponseDefinitionBuilder answer) {
    switch (fault) {
      case RESET -> answer.withFault(Fault.CONNECTION_RESET_BY_PEER);
      case EMPTY -> answer.withFault(Fault.EMPTY_RESPONSE);
      case GARBAGE -> answer.withFault(Fault.RANDOM_DATA_THEN_CLOSE);
      case CUT_BODY -> cut(response.body(), answer);
    }
  }

  /**
   * Announces a longer body than follows, so that the server closes the connection in its midst.
   */
  private static void cut(byte[] body, ResponseDefinitionBuilder answer) {
    answer
        .withHeader("Content-Length", String.valueOf(body.length + 1))
        .withBody(Arrays.copyOf(body, body.length / 2));
  }

  private static WireRequest read(Request request) {
    byte[] body = request.getBody();
    return new WireRequest(
        name -> Optional.ofNullable(request.getHeader(name)), body == null ? EMPTY : body);
  }
}
