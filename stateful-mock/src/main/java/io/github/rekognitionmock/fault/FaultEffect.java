package io.github.rekognitionmock.fault;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Errors;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * What a fault does to the requests that it meets. Any of its parts can be combined.
 *
 * @param error the answer in place of the operation's
 * @param latency how long the answer is held back
 * @param connection how the connection breaks in place of an answer
 * @param askedPhase where the fault strikes; empty for {@link Phase#AFTER} if a body is to be cut,
 *     because then there has to be one, else {@link Phase#BEFORE}
 */
public record FaultEffect(
    Optional<AwsError> error,
    Optional<Latency> latency,
    Optional<ConnectionFault> connection,
    Optional<Phase> askedPhase) {

  /**
   * Returns where on a request's way the fault strikes.
   *
   * @return what was asked for, or what suits the fault
   */
  public Phase phase() {
    return askedPhase.orElse(cutsBody() ? Phase.AFTER : Phase.BEFORE);
  }

  /**
   * Tells whether a body is to be cut where there is none.
   *
   * @return true for a cut before the operation, unless it is an error's body that is cut
   */
  public boolean lacksBody() {
    return cutsBody() && phase() == Phase.BEFORE && error.isEmpty();
  }

  private boolean cutsBody() {
    return connection.filter(ConnectionFault.CUT_BODY::equals).isPresent();
  }

  /** Tells whether anything happens at all. */
  boolean isNothing() {
    return error.isEmpty() && latency.isEmpty() && connection.isEmpty();
  }

  Fault draw(Random random) {
    if (isNothing()) {
      return new Fault(Optional.of(Errors.unfinishedFault()), Duration.ZERO, Optional.empty());
    }
    return new Fault(
        error, latency.map(delay -> delay.draw(random)).orElse(Duration.ZERO), connection);
  }
}
