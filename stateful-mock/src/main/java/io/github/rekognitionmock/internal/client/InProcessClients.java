package io.github.rekognitionmock.internal.client;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import java.net.URI;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Builds clients whose requests reach the mock without a socket. Thread-safe. */
public final class InProcessClients {

  /** No name server resolves this: it only stands in the requests. */
  public static final URI ENDPOINT = URI.create("http://rekognition-mock.invalid");

  private final ClientPresets presets = new ClientPresets(ENDPOINT);
  private final AwsJsonEndpoint endpoint;

  public InProcessClients(AwsJsonEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  public RekognitionClient create(AccountKey key) {
    return presets
        .applyTo(RekognitionClient.builder(), key.account(), key.region(), unchanged -> {})
        .httpClient(new InProcessHttpClient(endpoint))
        .build();
  }

  public RekognitionAsyncClient createAsync(AccountKey key) {
    return presets
        .applyTo(RekognitionAsyncClient.builder(), key.account(), key.region(), unchanged -> {})
        .httpClient(new InProcessAsyncHttpClient(endpoint))
        .build();
  }
}
