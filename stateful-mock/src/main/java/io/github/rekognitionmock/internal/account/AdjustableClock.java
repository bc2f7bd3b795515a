package io.github.rekognitionmock.internal.account;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;

import io.github.rekognitionmock.MockClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that follows another one, ahead of it as far as a test moved it. Thread-safe. */
final class AdjustableClock implements MockClock {

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final Reading initial;
  private final AtomicReference<Reading> reading;

  private AdjustableClock(InstantSource source) {
    this.initial = new Reading(source, Duration.ZERO);
    this.reading = new AtomicReference<>(initial);
  }

  static AdjustableClock following(InstantSource source) {
    return new AdjustableClock(source);
  }

  boolean isUntouched() {
    return reading.get().equals(initial);
  }

  @Override
  public Instant instant() {
    return reading.get().instant();
  }

  @Override
  public void advance(Duration duration) {
    atLeast(Duration.ZERO, "duration to advance", duration);
    reading.updateAndGet(now -> now.advanced(duration));
  }

  /** Stops the clock: from now on it shows another time only when it is moved. */
  @Override
  public void stop() {
    reading.updateAndGet(now -> new Reading(InstantSource.fixed(now.instant()), Duration.ZERO));
  }

  private record Reading(InstantSource source, Duration ahead) {

    Instant instant() {
      return source.instant().plus(ahead);
    }

    Reading advanced(Duration by) {
      if (by.compareTo(Duration.between(instant(), LATEST)) > 0) {
        throw new IllegalArgumentException(
            "The duration to advance is %s: give less, so that the year 9999 is not passed"
                .formatted(by));
      }
      return new Reading(source, ahead.plus(by));
    }
  }
}
