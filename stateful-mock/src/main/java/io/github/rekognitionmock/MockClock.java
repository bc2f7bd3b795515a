package io.github.rekognitionmock;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The clock of one account and region, which a test can move forward. Lifecycles, tokens and quotas
 * go by it. It runs on from wherever it was moved to until it is stopped.
 *
 * <p>Thread-safe. A null is refused with an {@link IllegalArgumentException}. The interface is not
 * meant to be implemented outside this library.
 */
public interface MockClock extends InstantSource {

  /**
   * Moves the clock forward.
   *
   * @param duration how far; zero or more
   * @throws IllegalArgumentException if the duration is negative, or leads beyond the year 9999
   */
  void advance(Duration duration);

  /** Stops the clock: from now on it changes only when it is moved. */
  void stop();
}
