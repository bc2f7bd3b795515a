package io.github.rekognitionmock.junit.jupiter.transport;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** The connections to one mock, shared by all its clients. Thread-safe. */
public interface Connections extends AutoCloseable {

  /**
   * Returns what carries the requests of clients.
   *
   * @return always the same HTTP client
   */
  SdkHttpClient sync();

  /**
   * Returns what carries the requests of async clients.
   *
   * @return always the same HTTP client
   */
  SdkAsyncHttpClient async();

  /** Closes the connections that were opened. */
  @Override
  void close();
}
