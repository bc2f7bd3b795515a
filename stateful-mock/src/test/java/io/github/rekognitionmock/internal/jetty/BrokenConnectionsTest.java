package io.github.rekognitionmock.internal.jetty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.SocketException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How connections break where the mock answers in place of WireMock. */
class BrokenConnectionsTest {

  private final RekognitionMockServer server = RekognitionMockServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aResetConnectionIsReset() {
    server.mock().injectFault(fault -> fault.breakConnection(ConnectionFault.RESET));

    assertThatExceptionOfType(SocketException.class).isThrownBy(this::listCollections);
  }

  @Test
  void anEmptyAnswerIsTheEndOfTheConnection() throws IOException {
    server.mock().injectFault(fault -> fault.breakConnection(ConnectionFault.EMPTY));

    assertThat(listCollections().body()).isEmpty();
  }

  private RawHttp.Answer listCollections() throws IOException {
    return RawHttp.send(
        server.endpoint(),
        "POST /",
        "{}".getBytes(UTF_8),
        "X-Amz-Target: RekognitionService.ListCollections",
        "Content-Type: application/x-amz-json-1.1");
  }
}
