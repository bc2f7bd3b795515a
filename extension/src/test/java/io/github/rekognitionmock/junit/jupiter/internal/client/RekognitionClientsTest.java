package io.github.rekognitionmock.junit.jupiter.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class RekognitionClientsTest {

  private static final String ACCOUNT = "111111111111";

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private final RekognitionClients clients =
      new RekognitionClients(server.endpoint(), new SocketConnections(server.endpoint()));

  @AfterEach
  void close() {
    clients.close();
    server.close();
  }

  @Test
  void speaksForTheAccountInTheRegion() {
    try (RekognitionClient client = clients.create(ACCOUNT, "eu-west-1", List.of())) {
      client.createCollection(request -> request.collectionId("staff"));
    }

    assertThat(server.mock(ACCOUNT, "eu-west-1").inspect("staff")).isPresent();
    assertThat(server.mock(ACCOUNT, "us-east-1").inspect("staff")).isEmpty();
  }

  @Test
  void speaksForTheAccountInTheRegionAsynchronously() {
    try (RekognitionAsyncClient client = clients.createAsync(ACCOUNT, "eu-west-1", List.of())) {
      client.createCollection(request -> request.collectionId("staff")).join();
    }

    assertThat(server.mock(ACCOUNT, "eu-west-1").inspect("staff")).isPresent();
  }
}
