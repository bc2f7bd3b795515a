package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.junit.jupiter.transport.Connections;
import io.github.rekognitionmock.junit.jupiter.transport.InProcessConnections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * This process, without a server.
 *
 * @param backend the mock
 */
record InProcessHost(RekognitionBackend backend) implements Host {

  /** Nobody resolves this name: it only stands in the requests. */
  private static final URI ENDPOINT = URI.create("http://rekognition-mock.invalid");

  static InProcessHost create() {
    return new InProcessHost(RekognitionBackend.create(InstantSource.system()));
  }

  @Override
  public RekognitionMock mock(String account, String region) {
    return backend.mock(new AccountKey(account, region));
  }

  @Override
  public void forget(String account) {
    backend.accounts().forget(account);
  }

  @Override
  public Optional<RekognitionMockServer> server() {
    return Optional.empty();
  }

  @Override
  public URI endpoint() {
    return ENDPOINT;
  }

  @Override
  public Connections connections() {
    return new InProcessConnections(backend.endpoint());
  }

  @Override
  public void close() {}
}
