package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.transport.Connections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Optional;

/** Where a mock runs. Thread-safe. */
interface Host extends AutoCloseable {

  /** Returns the handle to an account in a region. */
  RekognitionMock mock(String account, String region);

  /** Forgets an account in all regions. */
  void forget(String account);

  /** Returns the server, empty if there is none. */
  Optional<RekognitionMockServer> server();

  /** Returns what clients take for the place of the mock. */
  URI endpoint();

  /** Opens the connections that lead there. */
  Connections connections();

  @Override
  void close();
}
