package io.github.rekognitionmock.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that a test can put forward: it goes as another one does until it is stopped. It never
 * goes back. Thread-safe.
 */
public final class MovableClock implements InstantSource {

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final AtomicReference<Reading> reading;

  private MovableClock(InstantSource source) {
    this.reading = new AtomicReference<>(new Reading(source, Duration.ZERO));
  }

  /**
   * Makes a clock that goes as another does.
   *
   * @param source the other clock
   * @return the clock
   */
  public static MovableClock following(InstantSource source) {
    return new MovableClock(source);
  }

  /**
   * Makes a clock that stands still until it is moved.
   *
   * @param moment what it shows
   * @return the clock
   */
  public static MovableClock stoppedAt(Instant moment) {
    return new MovableClock(InstantSource.fixed(moment));
  }

  @Override
  public Instant instant() {
    return reading.get().instant();
  }

  /**
   * Puts the clock forward.
   *
   * @param by how far; zero or more
   * @throws IllegalArgumentException if the duration is negative, or leads beyond the year 9999
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException(
          "A clock cannot be put forward by %s: give zero or more".formatted(by));
    }
    reading.updateAndGet(now -> now.advanced(by));
  }

  /** Stops the clock: from now on it shows another time only when it is moved. */
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
            "A clock cannot be put forward by %s: it would pass the year 9999".formatted(by));
      }
      return new Reading(source, ahead.plus(by));
    }
  }
}
