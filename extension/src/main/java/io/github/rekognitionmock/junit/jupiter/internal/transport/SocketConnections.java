package io.github.rekognitionmock.junit.jupiter.internal.transport;

import java.net.URI;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * Connections to a server, opened when they are first needed: they are what is costly about a
 * client. Thread-safe.
 */
public final class SocketConnections implements Connections {

  private static final int MAX_CONNECTIONS = 1_000;

  private final Lazy<SdkHttpClient> sync;
  private final Lazy<SdkAsyncHttpClient> async;

  public SocketConnections(URI endpoint) {
    AttributeMap.Builder builder =
        AttributeMap.builder().put(SdkHttpConfigurationOption.MAX_CONNECTIONS, MAX_CONNECTIONS);
    if ("https".equals(endpoint.getScheme())) {
      // The mock's certificate is its own; there is nothing to protect on the way to it.
      builder.put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true);
    }
    AttributeMap options = builder.build();
    this.sync =
        new Lazy<>(
            () ->
                DirectConnection.of(HttpServices.sync().createHttpClientBuilder())
                    .buildWithDefaults(options));
    this.async =
        new Lazy<>(
            () ->
                DirectConnection.of(HttpServices.async().createAsyncHttpClientFactory())
                    .buildWithDefaults(options));
  }

  @Override
  public SdkHttpClient sync() {
    return sync.get();
  }

  @Override
  public SdkAsyncHttpClient async() {
    return async.get();
  }

  @Override
  public void close() {
    sync.ifMade(SdkHttpClient::close);
    async.ifMade(SocketConnections::closeInBackground);
  }

  private static void closeInBackground(SdkAsyncHttpClient client) {
    Thread closing = new Thread(client::close, "rekognition-mock-client-closing");
    closing.setDaemon(true);
    closing.start();
  }
}
