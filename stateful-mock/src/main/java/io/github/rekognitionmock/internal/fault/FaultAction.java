package io.github.rekognitionmock.internal.fault;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.Duration;
import java.util.Optional;

/** What happens to one request. */
public record FaultAction(
    Optional<AwsError> error, Duration delay, Optional<ConnectionFault> connection) {

  public static final FaultAction NONE =
      new FaultAction(Optional.empty(), Duration.ZERO, Optional.empty());
}
