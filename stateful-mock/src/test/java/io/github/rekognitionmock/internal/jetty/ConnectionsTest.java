package io.github.rekognitionmock.internal.jetty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.tomakehurst.wiremock.http.trafficlistener.CollectingNetworkTrafficListener;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  /** Less than the thirty seconds for which Jetty keeps idle connections by itself. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static final String REQUEST =
      """
      POST / HTTP/1.1\r
      Host: localhost\r
      X-Amz-Target: RekognitionService.ListCollections\r
      Content-Type: application/x-amz-json-1.1\r
      Content-Length: 2\r
      \r
      {}""";

  @Test
  void headAndBodyOfAnAnswerComeTogether() throws IOException {
    try (RekognitionMockServer server = RekognitionMockServer.start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      InputStream answers = socket.getInputStream();
      byte[] chunk = new byte[8192];
      for (int i = 0; i < 100; i++) {
        socket.getOutputStream().write(REQUEST.getBytes(UTF_8));

        assertThat(new String(chunk, 0, answers.read(chunk), UTF_8))
            .startsWith("HTTP/1.1 200")
            .endsWith("}");
      }
    }
  }

  @Test
  void whoListensToTheTrafficHearsAllOfIt() throws IOException {
    CollectingNetworkTrafficListener traffic = new CollectingNetworkTrafficListener();
    try (RekognitionMockServer server =
            RekognitionMockServer.builder()
                .wireMock(options -> options.networkTrafficListener(traffic))
                .start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(REQUEST.getBytes(UTF_8));
      socket.shutdownOutput();

      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(traffic.getAllRequests()).isEqualTo(REQUEST);
      assertThat(traffic.getAllResponses()).isEqualTo(answer);
    }
  }

  @Test
  void onlyTheAddressThatWasChosenIsListenedOn() throws IOException {
    try (RekognitionMockServer server = RekognitionMockServer.start();
        Socket socket = new Socket()) {
      InetSocketAddress otherAddress = new InetSocketAddress("127.0.0.2", server.port());

      assertThatIOException().isThrownBy(() -> socket.connect(otherAddress, PATIENCE_MILLIS));
    }
  }

  @Test
  void connectionsAreClosedWhenTheyAreIdleForAsLongAsTheUserWants() throws IOException {
    try (RekognitionMockServer server =
            RekognitionMockServer.builder()
                .wireMock(options -> options.jettyIdleTimeout(100L))
                .start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);

      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }
}
