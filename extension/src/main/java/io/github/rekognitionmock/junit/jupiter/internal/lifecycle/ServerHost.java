package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.server.DefaultRekognitionMockServer;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Connections;
import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Optional;

/** A server. */
record ServerHost(RekognitionMockServer running, URI endpoint) implements Host {

  static ServerHost start(ServerSettings settings) {
    RekognitionMockServer server = settings.start();
    return new ServerHost(
        server, server.httpsEndpoint().filter(https -> settings.https()).orElse(server.endpoint()));
  }

  @Override
  public RekognitionBackend backend() {
    return ((DefaultRekognitionMockServer) running).backend();
  }

  @Override
  public Optional<RekognitionMockServer> server() {
    return Optional.of(running);
  }

  @Override
  public Connections connections() {
    return new SocketConnections(endpoint);
  }

  @Override
  public void close() {
    running.close();
  }
}
