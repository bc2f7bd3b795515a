package io.github.rekognitionmock.internal.client;

import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.core.retry.backoff.BackoffStrategy;

/** Retries as often as the SDK does by default, after a millisecond at most. */
final class ImmediateRetries {

  private static final int RETRIES = 3;

  private ImmediateRetries() {}

  /**
   * Sets the retries. Newer versions of the SDK call this differently and still understand it; the
   * oldest supported version knows no other way.
   */
  @SuppressWarnings("deprecation")
  static void configure(ClientOverrideConfiguration.Builder configuration) {
    configuration.retryPolicy(
        RetryPolicy.builder(RetryMode.LEGACY)
            .numRetries(RETRIES)
            .backoffStrategy(BackoffStrategy.none())
            .throttlingBackoffStrategy(BackoffStrategy.none())
            .build());
  }
}
