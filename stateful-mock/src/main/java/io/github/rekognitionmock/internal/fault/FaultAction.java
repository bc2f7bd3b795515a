package io.github.rekognitionmock.internal.fault;

import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.error.AwsError;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What happens to one request. */
public record FaultAction(
    Optional<AwsError> error,
    Duration delay,
    Optional<ConnectionFault> connection,
    CompletableFuture<Void> removal) {

  public static final FaultAction NONE =
      new FaultAction(
          Optional.empty(),
          Duration.ZERO,
          Optional.empty(),
          CompletableFuture.completedFuture(null));

  /**
   * Begins the delay.
   *
   * @return completes when the delay is over or the fault is removed; to complete it ends the delay
   */
  public CompletableFuture<Void> startDelay() {
    if (delay.isZero()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Void> end = new CompletableFuture<>();
    end.completeOnTimeout(null, delay.toMillis(), TimeUnit.MILLISECONDS);
    // Any, because that alone leaves nothing behind at the fault once the delay is over.
    var unused = CompletableFuture.anyOf(removal, end).thenRun(() -> end.complete(null));
    return end;
  }
}
