package io.github.rekognitionmock.internal.fault;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;

import java.util.OptionalInt;

/** Which of the requests that a rule covers are affected. The same seed gives the same ones. */
public record FaultSchedule(int skip, int times, double probability, long seed) {

  public static final int ALWAYS = Integer.MAX_VALUE;

  public FaultSchedule {
    atLeast(0, "count of requests to skip", skip);
    atLeast(1, "count of times that a fault happens", times);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The probability of a fault is %s: give a number from 0 to 1".formatted(probability));
    }
  }

  /** A fault happens once, and one that is left to chance has no end. */
  public static FaultSchedule of(int skip, OptionalInt times, double probability, long seed) {
    return new FaultSchedule(skip, times.orElse(probability < 1 ? ALWAYS : 1), probability, seed);
  }
}
