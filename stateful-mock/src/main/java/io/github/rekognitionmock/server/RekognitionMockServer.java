package io.github.rekognitionmock.server;

import io.github.rekognitionmock.RekognitionMock;
import java.net.URI;

/** A mock on a port of this machine. Thread-safe. */
public final class RekognitionMockServer implements AutoCloseable {

  private RekognitionMockServer() {}

  /**
   * Starts a server on a free port of the loopback interface.
   *
   * @return the running server
   */
  public static RekognitionMockServer start() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Returns where clients find the server.
   *
   * @return the endpoint, as in {@code http://127.0.0.1:40123}
   */
  public URI endpoint() {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Returns the handle to one account in one region.
   *
   * @param account the twelve-digit account id
   * @param region the region
   * @return the handle
   */
  public RekognitionMock mock(String account, String region) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Forgets the state of an account in all regions.
   *
   * @param account the account id
   */
  public void forget(String account) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Stops the server. */
  @Override
  public void close() {}
}
