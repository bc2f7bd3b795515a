package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class InProcessTest {

  @Test
  void givesEveryTestItsAccountAndClients() {
    assertThat(JupiterRun.of(WithoutServer.class).passed(2).reported("account"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @RekognitionMockTest(transport = Transport.IN_PROCESS)
  static class WithoutServer {
    @RepeatedTest(2)
    void test(
        RekognitionClient client,
        RekognitionAsyncClient asyncClient,
        RekognitionMock rekognition,
        TestReporter reporter) {
      client.createCollection(request -> request.collectionId("staff"));
      assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly("staff");
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  @Test
  void saysThatThereIsNoServer() {
    assertThat(JupiterRun.of(AskingForServer.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageEndingWith(
                        "There is no server and no endpoint with Transport.IN_PROCESS: use"
                            + " Transport.HTTP, or the clients and the handle only."));
  }

  @RekognitionMockTest(transport = Transport.IN_PROCESS)
  static class AskingForServer {
    @Test
    void test(RekognitionMockServer server) {}
  }

  @Test
  void excludesAServer() {
    RekognitionMockExtension.Builder builder =
        RekognitionMockExtension.builder().transport(Transport.IN_PROCESS).https();

    assertThatThrownBy(builder::build)
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessage(
            "Transport.IN_PROCESS does without a server, and so without a port, HTTPS and server"
                + " options: leave out the one or the others.");
  }
}
