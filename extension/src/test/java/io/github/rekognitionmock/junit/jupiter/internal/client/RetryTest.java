package io.github.rekognitionmock.junit.jupiter.internal.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

class RetryTest {

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private final RekognitionClients clients =
      new RekognitionClients(server.endpoint(), new SocketConnections(server.endpoint()));
  private final Delays delays = new Delays();

  @AfterEach
  void close() {
    clients.close();
    server.close();
  }

  @Test
  void triesAgainThreeTimesWithoutWaiting() {
    server
        .wireMock()
        .stubFor(
            post("/")
                .willReturn(
                    aResponse()
                        .withStatus(400)
                        .withBody("{\"__type\":\"ThrottlingException\",\"message\":\"slower\"}")));

    try (RekognitionClient client = clients.create("111111111111", "us-east-1", List.of(delays))) {
      assertThatThrownBy(client::listCollections).isInstanceOf(ThrottlingException.class);
    }

    assertThat(delays.published).hasSize(4).allMatch(delay -> delay.toMillis() <= 1);
  }

  /** Publishes how long the client waited before each attempt. */
  private static final class Delays implements RekognitionClientCustomizer, MetricPublisher {
    private final List<Duration> published = new ArrayList<>();

    @Override
    public void customize(ClientOverrideConfiguration.Builder configuration) {
      configuration.addMetricPublisher(this);
    }

    @Override
    public void publish(MetricCollection call) {
      call.children()
          .forEach(
              attempt -> published.addAll(attempt.metricValues(CoreMetric.BACKOFF_DELAY_DURATION)));
    }

    @Override
    public void close() {}
  }
}
