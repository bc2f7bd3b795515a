package io.github.rekognitionmock.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.protocol.WireRequest;
import io.github.rekognitionmock.protocol.WireResponse;
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
    if (!response.fault().delay().isZero()) {
      answer.withFixedDelay(Math.toIntExact(response.fault().delay().toMillis()));
    }
    response.fault().connection().map(Responder::translate).ifPresent(answer::withFault);
    return answer.build();
  }

  private static WireRequest read(Request request) {
    byte[] body = request.getBody();
    return new WireRequest(
        Optional.ofNullable(request.getHeader("X-Amz-Target")),
        Optional.ofNullable(request.getHeader("Content-Type")),
        Optional.ofNullable(request.getHeader("Authorization")),
        body == null ? EMPTY : body);
  }

  private static Fault translate(ConnectionFault fault) {
    return switch (fault) {
      case RESET -> Fault.CONNECTION_RESET_BY_PEER;
      case EMPTY -> Fault.EMPTY_RESPONSE;
      case GARBAGE -> Fault.RANDOM_DATA_THEN_CLOSE;
    };
  }
}
