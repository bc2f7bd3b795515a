package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;

class ClosingTest {

  @Test
  void closesTheServerAfterTheLastTest() {
    assertRefusesConnections(JupiterRun.of(Shared.class).passed(1));
  }

  @RekognitionMockTest
  static class Shared {
    @Test
    void test(URI endpoint, TestReporter reporter) {
      reporter.publishEntry("endpoint", endpoint.toString());
    }
  }

  @Test
  void closesAClasssOwnServer() {
    assertRefusesConnections(JupiterRun.of(Own.class).passed(1));
  }

  @RekognitionMockTest(port = 0)
  static class Own extends Shared {}

  private static void assertRefusesConnections(JupiterRun run) {
    URI endpoint = URI.create(run.reported("endpoint").get(0));
    assertThatThrownBy(() -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void forgetsTheAccountAfterItsTest() {
    JupiterRun.of(Remembering.class).passed(2);
  }

  @RekognitionMockTest
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Remembering {
    private static String account;

    @Test
    @Order(1)
    void arranges(RekognitionMock rekognition) {
      rekognition.collection("staff");
      account = rekognition.accountId();
    }

    @Test
    @Order(2)
    void findsNothing(RekognitionMockServer server) {
      assertThat(server.mock(account, "us-east-1").inspectAll()).isEmpty();
    }
  }
}
