package io.github.rekognitionmock.junit.jupiter.internal.client;

import io.github.rekognitionmock.internal.client.ClientPresets;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Connections;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

/** Makes clients for one mock. Thread-safe. */
public final class RekognitionClients implements AutoCloseable {

  private final ClientPresets presets;
  private final Connections connections;

  /** Prepares clients; the connections are closed together with this. */
  public RekognitionClients(URI endpoint, Connections connections) {
    this.presets = new ClientPresets(endpoint);
    this.connections = connections;
  }

  /** Creates a client. The customizers have the last word, in their order. */
  public RekognitionClient create(
      String account, String region, List<RekognitionClientCustomizer> customizers) {
    RekognitionClientBuilder builder =
        preset(RekognitionClient.builder(), account, region, customizers)
            .httpClient(connections.sync());
    customizers.forEach(customizer -> customizer.customize(builder));
    return builder.build();
  }

  public RekognitionAsyncClient createAsync(
      String account, String region, List<RekognitionClientCustomizer> customizers) {
    RekognitionAsyncClientBuilder builder =
        preset(RekognitionAsyncClient.builder(), account, region, customizers)
            .httpClient(connections.async());
    customizers.forEach(customizer -> customizer.customize(builder));
    return builder.build();
  }

  private <B extends AwsClientBuilder<B, ?>> B preset(
      B builder, String account, String region, List<RekognitionClientCustomizer> customizers) {
    return presets.applyTo(
        builder,
        account,
        region,
        shared -> customizers.forEach(customizer -> customizer.customize(shared)));
  }

  /** Closes the connections. The clients that were made are of no use from then on. */
  @Override
  public void close() {
    connections.close();
  }
}
