package io.github.rekognitionmock.junit.jupiter.internal.transport;

import io.github.rekognitionmock.internal.client.InProcessAsyncHttpClient;
import io.github.rekognitionmock.internal.client.InProcessHttpClient;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Hands requests to a mock in the same JVM. Clients marshal, sign and retry as ever; only the
 * socket is left out. Thread-safe.
 */
public final class InProcessConnections implements Connections {

  private final SdkHttpClient sync;
  private final SdkAsyncHttpClient async;

  public InProcessConnections(AwsJsonEndpoint endpoint) {
    this.sync = new InProcessHttpClient(endpoint);
    this.async = new InProcessAsyncHttpClient(endpoint);
  }

  @Override
  public SdkHttpClient sync() {
    return sync;
  }

  @Override
  public SdkAsyncHttpClient async() {
    return async;
  }

  @Override
  public void close() {}
}
