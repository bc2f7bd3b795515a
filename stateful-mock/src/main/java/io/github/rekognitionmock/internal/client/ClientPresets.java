package io.github.rekognitionmock.internal.client;

import java.net.URI;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/**
 * Sets everything that an SDK client would look up on the machine, so that a test behaves the same
 * wherever it runs. Thread-safe.
 */
public final class ClientPresets {

  private static final String SECRET_ACCESS_KEY = "test";
  private static final long IDLE_SECONDS = 5;

  private final URI endpoint;
  private final ScheduledExecutorService timer = timer();

  public ClientPresets(URI endpoint) {
    this.endpoint = endpoint;
  }

  public <B extends AwsClientBuilder<B, ?>> B applyTo(
      B builder,
      String account,
      String region,
      Consumer<ClientOverrideConfiguration.Builder> customizer) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(region))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(account, SECRET_ACCESS_KEY)))
        .defaultsMode(DefaultsMode.LEGACY)
        .fipsEnabled(false)
        .dualstackEnabled(false)
        .overrideConfiguration(configuration(customizer));
  }

  private ClientOverrideConfiguration configuration(
      Consumer<ClientOverrideConfiguration.Builder> customizer) {
    ClientOverrideConfiguration.Builder configuration =
        ClientOverrideConfiguration.builder()
            .defaultProfileFile(ProfileFile.aggregator().build())
            .scheduledExecutorService(timer);
    ImmediateRetries.configure(configuration);
    customizer.accept(configuration);
    return configuration.build();
  }

  /** Shared, as each client's own would start up to five threads; idle, it has none. */
  private static ScheduledExecutorService timer() {
    ScheduledThreadPoolExecutor timer = new ClientTimer();
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  private static final class ClientTimer extends ScheduledThreadPoolExecutor {

    ClientTimer() {
      super(
          1,
          task -> {
            Thread thread = new Thread(task, "rekognition-mock-client-timer");
            thread.setDaemon(true);
            return thread;
          });
    }

    /** From Java 19 on, clients of SDK 2.20 and 2.21 wait a day for it when they are closed. */
    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
