package io.github.rekognitionmock.internal.server;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a server in a program listens, and what its user changes of WireMock's other settings.
 *
 * @param change has the last word
 */
public record ServerOptions(
    String bindAddress,
    int port,
    Optional<Integer> httpsPort,
    Optional<UnaryOperator<WireMockConfiguration>> change) {

  ListeningServer start(ServedMock mock) {
    WireMockConfiguration own = MockConfiguration.create(mock).bindAddress(bindAddress).port(port);
    httpsPort.ifPresent(own::httpsPort);
    return change
        .map(operator -> required("configuration of WireMock", operator.apply(own)))
        .map(changed -> ListeningServer.start(changed, mock))
        .orElseGet(() -> ListeningServer.startOnDemand(own, mock));
  }
}
