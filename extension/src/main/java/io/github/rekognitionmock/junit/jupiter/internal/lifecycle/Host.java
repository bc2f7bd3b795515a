package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Connections;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.Optional;

/** Where a mock runs. Thread-safe. */
interface Host extends AutoCloseable {

  RekognitionBackend backend();

  /** Returns the server, empty if there is none. */
  Optional<RekognitionMockServer> server();

  /** Returns what clients take for the place of the mock. */
  URI endpoint();

  Connections connections();

  @Override
  void close();
}
