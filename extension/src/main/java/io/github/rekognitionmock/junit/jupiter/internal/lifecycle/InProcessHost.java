package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.internal.client.InProcessClients;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Connections;
import io.github.rekognitionmock.junit.jupiter.internal.transport.InProcessConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Optional;

/** This process, without a server. */
record InProcessHost(RekognitionBackend backend) implements Host {

  static InProcessHost create() {
    return new InProcessHost(RekognitionBackend.create());
  }

  @Override
  public Optional<RekognitionMockServer> server() {
    return Optional.empty();
  }

  @Override
  public URI endpoint() {
    return InProcessClients.ENDPOINT;
  }

  @Override
  public Connections connections() {
    return new InProcessConnections(backend.endpoint());
  }

  @Override
  public void close() {}
}
