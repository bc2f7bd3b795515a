package io.github.rekognitionmock.wiremock;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.fault.Latency;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrokenAnswerTest {

  private static final String REQUEST =
      """
      POST / HTTP/1.1
      Host: localhost
      X-Amz-Target: RekognitionService.ListCollections
      Content-Type: application/x-amz-json-1.1
      Content-Length: 2
      Connection: close

      {}""";

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .extensions(new RekognitionMockExtensionFactory(backend)));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aResetConnectionIsReset() {
    next(rule -> rule.connection(ConnectionFault.RESET));

    assertThatExceptionOfType(SocketException.class).isThrownBy(this::answer);
  }

  @Test
  void anEmptyAnswerIsTheEndOfTheConnection() throws IOException {
    next(rule -> rule.connection(ConnectionFault.EMPTY));

    assertThat(answer()).isEmpty();
  }

  @Test
  void garbageIsNoHttp() throws IOException {
    next(rule -> rule.connection(ConnectionFault.GARBAGE));

    assertThat(answer()).isNotEmpty().doesNotStartWith("HTTP");
  }

  @Test
  void aCutBodyIsShorterThanItWasAnnounced() throws IOException {
    next(rule -> rule.connection(ConnectionFault.CUT_BODY));

    String answer = answer();

    assertThat(answer).startsWith("HTTP/1.1 200").containsPattern("(?i)Content-Length: 44");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
        .isEqualTo("{\"CollectionIds\":[],\"");
  }

  @Test
  void theAnswerIsHeldBackAsLongAsTheFaultSays() {
    next(rule -> rule.latency(Latency.fixed(Duration.ofMillis(2))));
    Calls.to(server.baseUrl()).listCollections();

    assertThat(server.getAllServeEvents().get(0).getTiming().getAddedDelay()).isEqualTo(2);
  }

  private void next(UnaryOperator<FaultRule.Builder> effect) {
    backend
        .accounts()
        .of(AccountKey.defaults())
        .faults()
        .add(effect.apply(FaultRule.builder().operation("ListCollections")).build());
  }

  private String answer() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(REQUEST.replace("\n", "\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
