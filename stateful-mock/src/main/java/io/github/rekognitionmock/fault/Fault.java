package io.github.rekognitionmock.fault;

import io.github.rekognitionmock.error.AwsError;
import java.time.Duration;
import java.util.Optional;

/**
 * What happens to one request that meets a fault.
 *
 * @param error the answer in place of the operation's
 * @param delay how long the answer is held back; zero for not at all
 * @param connection how the connection breaks in place of an answer
 */
public record Fault(
    Optional<AwsError> error, Duration delay, Optional<ConnectionFault> connection) {

  /** Nothing happens. */
  public static final Fault NONE = new Fault(Optional.empty(), Duration.ZERO, Optional.empty());
}
