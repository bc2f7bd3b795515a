package io.github.rekognitionmock.fault;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import java.time.Duration;
import java.util.Random;

/**
 * How long answers are held back: a day at the most. Immutable. A null is refused with an {@link
 * IllegalArgumentException}.
 */
public sealed interface Latency {

  /** The longest time for which an answer can be held back. */
  Duration LONGEST = Duration.ofDays(1);

  /**
   * Draws the delay of one answer.
   *
   * @param random where chance comes from
   * @return zero or more, {@link #LONGEST} at the most
   */
  Duration draw(Random random);

  /**
   * Holds back every answer for the same time.
   *
   * @param duration zero to {@link #LONGEST}
   * @return the latency
   * @throws IllegalArgumentException if the duration is out of range
   */
  static Latency fixed(Duration duration) {
    return new Fixed(duration);
  }

  /**
   * Holds back answers for times that are spread evenly.
   *
   * @param least the shortest, zero or more
   * @param most the longest, not less than the shortest, {@link #LONGEST} at the most
   * @return the latency
   * @throws IllegalArgumentException if the bounds are out of range or the wrong way round
   */
  static Latency uniform(Duration least, Duration most) {
    return new Uniform(least, most);
  }

  /**
   * Holds back answers as networks do: mostly for about the median, now and then for far longer.
   *
   * @param median half of the answers are held back for less; zero to {@link #LONGEST}
   * @param sigma how far the times are spread: 0 for not at all, 0.4 is usual, 5 at the most
   * @return the latency
   * @throws IllegalArgumentException if the median or sigma is out of range
   */
  static Latency logNormal(Duration median, double sigma) {
    return new LogNormal(median, sigma);
  }

  /**
   * Always the same time.
   *
   * @param duration zero or more
   */
  record Fixed(Duration duration) implements Latency {

    /**
     * Checks the range.
     *
     * @param duration zero or more
     * @throws IllegalArgumentException if the duration is out of range
     */
    public Fixed {
      checkRange("duration", duration);
    }

    @Override
    public Duration draw(Random random) {
      required("random", random);
      return duration;
    }
  }

  /**
   * Any time between two bounds.
   *
   * @param least the shortest, zero or more
   * @param most the longest
   */
  record Uniform(Duration least, Duration most) implements Latency {

    /**
     * Checks the range.
     *
     * @param least the shortest time
     * @param most the longest time
     * @throws IllegalArgumentException if the bounds are out of range or the wrong way round
     */
    public Uniform {
      checkRange("least time", least);
      checkRange("most time", most);
      if (most.compareTo(least) < 0) {
        throw new IllegalArgumentException(
            "A latency cannot lie between %s and %s: give the shorter time first"
                .formatted(least, most));
      }
    }

    @Override
    public Duration draw(Random random) {
      return least.plus(scaled(most.minus(least), required("random", random).nextDouble()));
    }
  }

  /**
   * A time whose logarithm is distributed normally.
   *
   * @param median half of the times are shorter; zero or more
   * @param sigma the standard deviation of the logarithm, 0 to 5
   */
  record LogNormal(Duration median, double sigma) implements Latency {

    private static final double WIDEST = 5;

    /**
     * Checks the range.
     *
     * @param median half of the times are shorter
     * @param sigma the standard deviation of the logarithm
     * @throws IllegalArgumentException if the median or sigma is out of range
     */
    public LogNormal {
      checkRange("median", median);
      if (!(sigma >= 0 && sigma <= WIDEST)) {
        throw new IllegalArgumentException(
            "The sigma of a delay is %s: give a number from 0 to 5".formatted(sigma));
      }
    }

    @Override
    public Duration draw(Random random) {
      return scaled(median, Math.exp(sigma * required("random", random).nextGaussian()));
    }
  }

  private static Duration scaled(Duration duration, double factor) {
    return Duration.ofNanos(Math.min(LONGEST.toNanos(), Math.round(duration.toNanos() * factor)));
  }

  private static void checkRange(String what, Duration duration) {
    if (required(what + " of a delay", duration).isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "The %s of a delay is %s: give zero to a day".formatted(what, duration));
    }
  }
}
