package io.github.rekognitionmock.junit.jupiter;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

/**
 * Has the last word on the clients that tests are given: interceptors, retries, timeouts, metrics.
 *
 * <p>Everything is set when a customizer is called, so whatever it leaves alone keeps the value
 * that suits tests. One that is named in an annotation needs a constructor without parameters. It
 * is called from as many threads as tests run on.
 */
public interface RekognitionClientCustomizer {

  /**
   * Changes what the clients, sync and async, have in common.
   *
   * @param configuration the configuration, which retries at once and knows no profile
   */
  default void customize(ClientOverrideConfiguration.Builder configuration) {}

  /**
   * Changes a client before it is built. Setting the override configuration here replaces all of
   * it; use {@link #customize(ClientOverrideConfiguration.Builder)} to change parts.
   *
   * @param builder the builder, with endpoint, region, credentials and HTTP client set
   */
  default void customize(RekognitionClientBuilder builder) {}

  /**
   * Changes an async client before it is built. Setting the override configuration here replaces
   * all of it; use {@link #customize(ClientOverrideConfiguration.Builder)} to change parts.
   *
   * @param builder the builder, with endpoint, region, credentials and HTTP client set
   */
  default void customize(RekognitionAsyncClientBuilder builder) {}
}
