package io.github.rekognitionmock.internal.wiremock;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;

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
              .extensions(new MockExtensions(() -> backend)));

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
    next(fault -> fault.breakConnection(ConnectionFault.RESET));

    assertThatExceptionOfType(SocketException.class).isThrownBy(this::answer);
  }

  @Test
  void anEmptyAnswerIsTheEndOfTheConnection() throws IOException {
    next(fault -> fault.breakConnection(ConnectionFault.EMPTY));

    assertThat(answer()).isEmpty();
  }

  @Test
  void garbageIsNoHttp() throws IOException {
    next(fault -> fault.breakConnection(ConnectionFault.GARBAGE));

    assertThat(answer()).isNotEmpty().doesNotStartWith("HTTP");
  }

  @Test
  void aCutBodyIsShorterThanItWasAnnounced() throws IOException {
    next(fault -> fault.breakConnection(ConnectionFault.CUT_BODY));

    String answer = answer();

    assertThat(answer).startsWith("HTTP/1.1 200").containsPattern("(?i)Content-Length: 44");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
        .isEqualTo("{\"CollectionIds\":[],\"");
  }

  @Test
  void theAnswerIsHeldBackAsLongAsTheFaultSays() {
    next(fault -> fault.delay(Duration.ofMillis(2)));
    Calls.to(server.baseUrl()).listCollections();

    assertThat(server.getAllServeEvents().get(0).getTiming().getAddedDelay()).isEqualTo(2);
  }

  private void next(Consumer<Fault.Builder<ListCollectionsRequest>> fault) {
    backend.mock().injectFault(ListCollectionsRequest.class, fault);
  }

  private String answer() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(REQUEST.replace("\n", "\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
