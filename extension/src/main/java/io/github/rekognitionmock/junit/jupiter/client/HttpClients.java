package io.github.rekognitionmock.junit.jupiter.client;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * The connections to one server, opened when they are first needed and shared by all its clients:
 * they are what is costly about a client. Thread-safe.
 */
final class HttpClients implements AutoCloseable {

  private final AttributeMap options;
  private SdkHttpClient sync;
  private SdkAsyncHttpClient async;

  /**
   * Prepares the connections.
   *
   * @param maxConnections how many requests can be on their way at once
   * @param https whether they are encrypted
   */
  HttpClients(int maxConnections, boolean https) {
    AttributeMap.Builder builder =
        AttributeMap.builder().put(SdkHttpConfigurationOption.MAX_CONNECTIONS, maxConnections);
    if (https) {
      // The mock's certificate is its own; there is nothing to protect on the way to it.
      builder.put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true);
    }
    this.options = builder.build();
  }

  synchronized SdkHttpClient sync() {
    if (sync == null) {
      sync =
          DirectConnection.of(HttpServices.sync().createHttpClientBuilder())
              .buildWithDefaults(options);
    }
    return sync;
  }

  synchronized SdkAsyncHttpClient async() {
    if (async == null) {
      async =
          DirectConnection.of(HttpServices.async().createAsyncHttpClientFactory())
              .buildWithDefaults(options);
    }
    return async;
  }

  @Override
  public synchronized void close() {
    if (sync != null) {
      sync.close();
    }
    if (async != null) {
      closeInBackground(async);
    }
  }

  /** Netty takes two seconds to close, which is long at the end of a run of tests. */
  private static void closeInBackground(SdkAsyncHttpClient client) {
    Thread closing = new Thread(client::close, "rekognition-mock-client-closing");
    closing.setDaemon(true);
    closing.start();
  }
}
