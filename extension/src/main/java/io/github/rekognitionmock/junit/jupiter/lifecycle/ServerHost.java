package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.transport.Connections;
import io.github.rekognitionmock.junit.jupiter.transport.SocketConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Optional;

/**
 * A server.
 *
 * @param running the server
 * @param endpoint the one of its endpoints that clients are to use
 */
record ServerHost(RekognitionMockServer running, URI endpoint) implements Host {

  static ServerHost start(ServerSettings settings) {
    RekognitionMockServer server = settings.start();
    return new ServerHost(
        server, server.httpsEndpoint().filter(https -> settings.https()).orElse(server.endpoint()));
  }

  @Override
  public RekognitionMock mock(String account, String region) {
    return running.mock(account, region);
  }

  @Override
  public void forget(String account) {
    running.forget(account);
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
