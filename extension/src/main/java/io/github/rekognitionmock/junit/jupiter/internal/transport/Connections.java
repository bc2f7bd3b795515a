package io.github.rekognitionmock.junit.jupiter.internal.transport;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** The connections to one mock, shared by all its clients. Thread-safe. */
public interface Connections extends AutoCloseable {

  SdkHttpClient sync();

  SdkAsyncHttpClient async();

  @Override
  void close();
}
