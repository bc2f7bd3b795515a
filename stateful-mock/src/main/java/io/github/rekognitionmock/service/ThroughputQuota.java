package io.github.rekognitionmock.service;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.settings.Settings;
import java.util.Optional;

/** Refuses requests that come faster than the account's settings allow. */
final class ThroughputQuota {

  Optional<AwsError> check(Call call) {
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
            "It was request %d for %s within one second; the settings allow %d."
                .formatted(count, call.operation(), quota));
    return Optional.of(ErrorType.PROVISIONED_THROUGHPUT_EXCEEDED.error());
  }
}
