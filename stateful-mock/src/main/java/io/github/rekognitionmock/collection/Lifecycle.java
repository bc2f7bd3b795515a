package io.github.rekognitionmock.collection;

import java.time.Duration;
import java.time.Instant;

/**
 * When a change of a user's faces is complete. The service says only that it takes from a few
 * seconds to about a minute; tests choose.
 */
public sealed interface Lifecycle {

  /**
   * Tells whether a change is complete.
   *
   * @param changedAt when the change was made
   * @param now the present
   * @param reads how often the user's status has been read since
   * @return whether the user has left {@link UserStatus#UPDATING}
   */
  boolean isComplete(Instant changedAt, Instant now, int reads);

  /**
   * The change is complete as soon as anybody looks.
   *
   * @return the lifecycle that is in force unless a test asks for another
   */
  static Lifecycle immediate() {
    return new AfterReads(0);
  }

  /**
   * The change is complete once its user's status has been read so many times.
   *
   * @param count how many reads still show {@link UserStatus#UPDATING}; 0 or more
   */
  record AfterReads(int count) implements Lifecycle {

    /**
     * Checks the range.
     *
     * @param count how many reads still show {@link UserStatus#UPDATING}; 0 or more
     * @throws IllegalArgumentException if the count is negative
     */
    public AfterReads {
      if (count < 0) {
        throw new IllegalArgumentException(
            "A change cannot complete after %d reads: give 0 or more".formatted(count));
      }
    }

    @Override
    public boolean isComplete(Instant changedAt, Instant now, int reads) {
      return reads >= count;
    }
  }

  /**
   * The change is complete after a time on the mock's clock.
   *
   * @param duration how long the change takes; zero or more
   */
  record AfterDuration(Duration duration) implements Lifecycle {

    /**
     * Checks the range.
     *
     * @param duration how long the change takes; zero or more
     * @throws IllegalArgumentException if the duration is negative
     */
    public AfterDuration {
      if (duration.isNegative()) {
        throw new IllegalArgumentException(
            "A change cannot complete after %s: give zero or more".formatted(duration));
      }
    }

    @Override
    public boolean isComplete(Instant changedAt, Instant now, int reads) {
      return !now.isBefore(changedAt.plus(duration));
    }
  }

  /** The change is complete when the test says so. */
  record Manual() implements Lifecycle {

    @Override
    public boolean isComplete(Instant changedAt, Instant now, int reads) {
      return false;
    }
  }
}
