package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.error.AwsError;
import java.util.Optional;

/** Refuses requests that come faster than the account's settings allow. */
final class ThroughputQuota {

  private ThroughputQuota() {}

  static Optional<AwsError> check(Invocation call) {
    long quota = call.account().settings().requestsPerSecond();
    if (quota == Settings.UNLIMITED) {
      return Optional.empty();
    }
    long count = call.account().throughput().count(call.operation());
    if (count <= quota) {
      return Optional.empty();
    }
    call.explain(
        () ->
            "It was request %s for %s within one second; the settings allow %s."
                .formatted(count, call.operation(), quota));
    return Optional.of(AwsError.of(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED));
  }
}
