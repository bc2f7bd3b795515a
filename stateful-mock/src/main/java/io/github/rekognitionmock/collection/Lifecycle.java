package io.github.rekognitionmock.collection;

import java.time.Duration;
import java.time.Instant;

/**
 * When a change is complete. The service says only that it takes from a few seconds to about a
 * minute; tests choose.
 */
public sealed interface Lifecycle {

  /**
   * Tells whether a change is complete.
   *
   * @param changedAt when the change was made
   * @param now the present
   * @param reads how often clients have looked at the result since
   * @return whether they see the result from now on
   */
  boolean isComplete(Instant changedAt, Instant now, int reads);

  /**
   * The change is complete as soon as anybody looks.
   *
   * @return the lifecycle that is in force unless a test asks for another
   */
  static Delay immediate() {
    return new AfterReads(0);
  }

  /**
   * The change is complete once clients have looked at it so many times.
   *
   * @param count how many reads still show the change under way; 0 or more
   * @return the lifecycle
   * @throws IllegalArgumentException if the count is negative
   */
  static Delay afterReads(int count) {
    return new AfterReads(count);
  }

  /**
   * The change is complete after a time on the account's clock.
   *
   * @param duration how long the change takes; zero or more
   * @return the lifecycle
   * @throws IllegalArgumentException if the duration is negative
   */
  static Delay after(Duration duration) {
    return new AfterDuration(duration);
  }

  /**
   * The change is complete when the test says so.
   *
   * @return the lifecycle
   */
  static Lifecycle manual() {
    return new Manual();
  }

  /** A lifecycle in which changes complete by themselves. */
  sealed interface Delay extends Lifecycle {}

  /**
   * The change is complete once clients have looked at it so many times.
   *
   * @param count how many reads still show the change under way; 0 or more
   */
  record AfterReads(int count) implements Delay {

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
   * The change is complete after a time on the account's clock.
   *
   * @param duration how long the change takes; zero or more
   */
  record AfterDuration(Duration duration) implements Delay {

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
      return Duration.between(changedAt, now).compareTo(duration) >= 0;
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
