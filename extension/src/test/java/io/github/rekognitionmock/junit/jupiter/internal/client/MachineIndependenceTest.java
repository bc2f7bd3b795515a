package io.github.rekognitionmock.junit.jupiter.internal.client;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class MachineIndependenceTest {

  private final Properties before = (Properties) System.getProperties().clone();
  private final RekognitionMockServer server = RekognitionMockServer.start();

  @AfterEach
  void restore() {
    System.setProperties(before);
    server.close();
  }

  @Test
  void passesByTheProxyOfTheMachine() {
    System.getProperties().putAll(Map.of("http.proxyHost", "127.0.0.1", "http.proxyPort", "1"));

    assertReachesTheServer();
  }

  @Test
  void overlooksTheSettingsOfTheMachine() {
    System.getProperties()
        .putAll(
            Map.of(
                "aws.useFipsEndpoint", "true",
                "aws.useDualstackEndpoint", "true",
                "aws.endpointUrl", "http://127.0.0.1:1",
                "aws.defaultsMode", "nonsense",
                "aws.profile", "missing"));

    assertReachesTheServer();
  }

  @Test
  void overlooksTheProfilesOfTheMachine(@TempDir Path directory) throws IOException {
    Path config = directory.resolve("config");
    Files.writeString(config, "[default]\nuse_fips_endpoint = true\nretry_mode = nonsense\n");
    System.setProperty("aws.configFile", config.toString());

    assertReachesTheServer();
  }

  private void assertReachesTheServer() {
    try (RekognitionClients clients =
            new RekognitionClients(server.endpoint(), new SocketConnections(server.endpoint()));
        RekognitionClient client = clients.create("111111111111", "us-east-1", List.of());
        RekognitionAsyncClient async =
            clients.createAsync("111111111111", "us-east-1", List.of())) {
      assertThatCode(client::listCollections).doesNotThrowAnyException();
      assertThatCode(() -> async.listCollections().join()).doesNotThrowAnyException();
    }
  }
}
