package io.github.rekognitionmock.internal.fault;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;

/** What a fault does to the requests that it affects. Any of its parts can be combined. */
public record FaultEffect(
    Optional<AwsError> error,
    Optional<Latency> latency,
    Optional<ConnectionFault> connection,
    Phase phase) {

  public FaultEffect {
    if (error.isEmpty() && latency.isEmpty() && connection.isEmpty()) {
      throw new IllegalArgumentException(
          "The fault does nothing: give it an error, a delay or a connection fault");
    }
    if (cutsBody(connection) && phase == Phase.BEFORE && error.isEmpty()) {
      throw new IllegalArgumentException(
          "The fault cuts a body before there is one: let it happen after the operation, or give"
              + " it an error, whose body is cut");
    }
  }

  /** A body can only be cut once there is one; everything else happens before the operation. */
  public static FaultEffect of(
      Optional<AwsError> error,
      Optional<Latency> latency,
      Optional<ConnectionFault> connection,
      Optional<Phase> phase) {
    return new FaultEffect(
        error,
        latency,
        connection,
        phase.orElse(cutsBody(connection) ? Phase.AFTER : Phase.BEFORE));
  }

  private static boolean cutsBody(Optional<ConnectionFault> connection) {
    return connection.filter(ConnectionFault.CUT_BODY::equals).isPresent();
  }

  @Override
  public String toString() {
    StringJoiner parts = new StringJoiner(", ");
    error.map(AwsError::type).ifPresent(parts::add);
    latency.ifPresent(any -> parts.add("delay"));
    connection.ifPresent(broken -> parts.add("connection " + broken));
    return parts.toString();
  }

  FaultAction draw(Random random, CompletableFuture<Void> removal) {
    return new FaultAction(
        error, latency.map(delay -> delay.draw(random)).orElse(Duration.ZERO), connection, removal);
  }
}
