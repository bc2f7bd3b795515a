package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;

import java.time.Duration;

/**
 * How long a change is under way: the time from AssociateFaces, after which a user is UPDATING,
 * until the user is ACTIVE. The service only says that it takes from a few seconds to about a
 * minute, so tests choose. Immutable. A null is refused with an {@link IllegalArgumentException}.
 */
public sealed interface Lifecycle {

  /**
   * The change is complete on the next read.
   *
   * @return the lifecycle of users unless a test chooses another
   */
  static Delay immediate() {
    return new AfterReads(0);
  }

  /**
   * The change is complete after so many reads by clients.
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
   * @param duration how long it takes; zero or more
   * @return the lifecycle
   * @throws IllegalArgumentException if the duration is negative
   */
  static Delay after(Duration duration) {
    return new AfterDuration(duration);
  }

  /**
   * The change is complete after {@link RekognitionMock#completeUpdate}.
   *
   * @return the lifecycle
   */
  static Lifecycle manual() {
    return new Manual();
  }

  /** A lifecycle in which changes complete by themselves. */
  sealed interface Delay extends Lifecycle {}

  /**
   * The change is complete after so many reads by clients.
   *
   * @param count how many reads still show the change under way; 0 or more
   */
  record AfterReads(int count) implements Delay {

    /**
     * Checks the range.
     *
     * @param count how many reads still show the change under way; 0 or more
     * @throws IllegalArgumentException if the count is negative
     */
    public AfterReads {
      atLeast(0, "count of reads", count);
    }
  }

  /**
   * The change is complete after a time on the account's clock.
   *
   * @param duration how long it takes; zero or more
   */
  record AfterDuration(Duration duration) implements Delay {

    /**
     * Checks the range.
     *
     * @param duration how long it takes; zero or more
     * @throws IllegalArgumentException if the duration is negative
     */
    public AfterDuration {
      atLeast(Duration.ZERO, "duration of a change", duration);
    }
  }

  /** The change is complete after {@link RekognitionMock#completeUpdate}. */
  record Manual() implements Lifecycle {}
}
