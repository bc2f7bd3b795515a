package io.github.rekognitionmock.junit.jupiter.client;

import io.github.rekognitionmock.junit.jupiter.transport.Connections;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

/**
 * Makes clients for one mock. Everything that the SDK would look up on the machine is set, so that
 * a test behaves the same wherever it runs. Thread-safe.
 */
public final class RekognitionClients implements AutoCloseable {

  private static final String SECRET_ACCESS_KEY = "test";

  private final URI endpoint;
  private final Connections connections;
  private final ScheduledExecutorService timer = daemonTimer();

  /**
   * Prepares clients for a mock.
   *
   * @param endpoint where the mock is
   * @param connections lead there, and are closed together with this
   */
  public RekognitionClients(URI endpoint, Connections connections) {
    this.endpoint = endpoint;
    this.connections = connections;
  }

  /**
   * Creates a client.
   *
   * @param account the account it speaks for
   * @param region the region it speaks to
   * @param customizers have the last word, in this order
   * @return the client, to be closed by the caller
   */
  public RekognitionClient create(
      String account, String region, List<RekognitionClientCustomizer> customizers) {
    RekognitionClientBuilder builder =
        preset(RekognitionClient.builder(), account, region, customizers)
            .httpClient(connections.sync());
    customizers.forEach(customizer -> customizer.customize(builder));
    return builder.build();
  }

  /**
   * Creates an async client.
   *
   * @param account the account it speaks for
   * @param region the region it speaks to
   * @param customizers have the last word, in this order
   * @return the client, to be closed by the caller
   */
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
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(region))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(account, SECRET_ACCESS_KEY)))
        .defaultsMode(DefaultsMode.LEGACY)
        .fipsEnabled(false)
        .dualstackEnabled(false)
        .overrideConfiguration(configuration(customizers));
  }

  private ClientOverrideConfiguration configuration(List<RekognitionClientCustomizer> customizers) {
    ClientOverrideConfiguration.Builder configuration =
        ClientOverrideConfiguration.builder()
            .defaultProfileFile(ProfileFile.aggregator().build())
            .scheduledExecutorService(timer);
    ImmediateRetries.configure(configuration);
    customizers.forEach(customizer -> customizer.customize(configuration));
    return configuration.build();
  }

  /** Shared, as each client's own would start up to five threads. */
  private static ScheduledExecutorService daemonTimer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "rekognition-mock-client-timer");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** Closes the connections. The clients that were made are of no use from then on. */
  @Override
  public void close() {
    connections.close();
    timer.shutdownNow();
  }
}
