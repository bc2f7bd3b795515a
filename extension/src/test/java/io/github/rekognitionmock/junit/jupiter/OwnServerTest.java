package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class OwnServerTest {

  @Test
  void listensOnThePortAskedFor() {
    assumeThat(OnItsPort.PORT).as("a port that nobody uses").matches(OwnServerTest::isFree);

    JupiterRun.of(OnItsPort.class).passed(1);
  }

  /** An annotation can name a fixed port only, which another program may have taken. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @RekognitionMockTest(port = OnItsPort.PORT)
  static class OnItsPort {
    private static final int PORT = 28_467;

    @Test
    void test(URI endpoint, RekognitionClient client) {
      assertThat(endpoint).hasPort(PORT);
      assertThat(client.listCollections().collectionIds()).isEmpty();
    }
  }

  @Test
  void listensOnThePortAskedForIfItIsOneForHttps() {
    assumeThat(OnItsHttpsPort.PORT).as("a port that nobody uses").matches(OwnServerTest::isFree);

    JupiterRun.of(OnItsHttpsPort.class).passed(1);
  }

  @RekognitionMockTest(port = OnItsHttpsPort.PORT, https = true)
  static class OnItsHttpsPort {
    private static final int PORT = 28_468;

    @Test
    void test(URI endpoint, RekognitionClient client) {
      assertThat(endpoint).hasScheme("https").hasPort(PORT);
      assertThat(client.listCollections().collectionIds()).isEmpty();
    }
  }

  @Test
  void takesAFreePortForHttpsIfPortIsZero() {
    JupiterRun.of(OnAFreeHttpsPort.class).passed(1);
  }

  @RekognitionMockTest(port = 0, https = true)
  static class OnAFreeHttpsPort {
    @Test
    void test(URI endpoint, RekognitionMockServer server) {
      assertThat(endpoint).isEqualTo(server.httpsEndpoint().orElseThrow());
      assertThat(endpoint.getPort()).isPositive().isNotEqualTo(server.port());
    }
  }

  @Test
  void isNotSharedWithOtherClasses() {
    assertThat(JupiterRun.of(Sharing.class, OnItsOwn.class).passed(4).reported("port"))
        .hasSize(4)
        .satisfies(
            ports -> {
              assertThat(ports.get(1)).isEqualTo(ports.get(0));
              assertThat(ports.get(2)).isNotEqualTo(ports.get(0));
              assertThat(ports.get(3)).isEqualTo(ports.get(2));
            });
  }

  @RekognitionMockTest
  static class Sharing {
    @Test
    void test(RekognitionMockServer server, TestReporter reporter) {
      reporter.publishEntry("port", String.valueOf(server.port()));
    }

    @Nested
    class Inner {
      @Test
      void test(RekognitionMockServer server, TestReporter reporter) {
        reporter.publishEntry("port", String.valueOf(server.port()));
      }
    }
  }

  @RekognitionMockTest(port = 0)
  static class OnItsOwn extends Sharing {}

  @Test
  void letsBothClientsUseHttps() {
    JupiterRun.of(OverHttps.class).passed(1);
  }

  @RekognitionMockTest(https = true)
  static class OverHttps {
    @Test
    void test(URI endpoint, RekognitionClient client, RekognitionAsyncClient asyncClient) {
      assertThat(endpoint).hasScheme("https");
      client.createCollection(request -> request.collectionId("staff"));
      assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly("staff");
    }
  }
}
