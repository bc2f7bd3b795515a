package io.github.rekognitionmock.fault;

import java.util.OptionalInt;

/**
 * Which of the requests that a rule is about meet its fault.
 *
 * @param skip how many requests are spared first; 0 or more
 * @param times how many requests meet the fault before the rule is spent; 1 or more, empty for one,
 *     or for all if the probability is below 1
 * @param probability how likely a request meets the fault, from 0 to 1
 * @param seed where chance begins: the same seed gives the same course of events
 */
public record FaultSchedule(int skip, OptionalInt times, double probability, long seed) {

  static final FaultSchedule NEXT_REQUEST = new FaultSchedule(0, OptionalInt.empty(), 1, 0);

  /**
   * Checks the ranges.
   *
   * @param skip how many requests are spared first
   * @param times how many requests meet the fault
   * @param probability how likely a request meets the fault
   * @param seed where chance begins
   * @throws IllegalArgumentException if a number is out of range
   */
  public FaultSchedule {
    if (skip < 0) {
      throw new IllegalArgumentException(
          "A fault cannot skip %d requests: give 0 or more".formatted(skip));
    }
    if (times.isPresent() && times.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "A fault cannot happen %d times: give 1 or more".formatted(times.getAsInt()));
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The probability of a fault is %s: give a number from 0 to 1".formatted(probability));
    }
  }

  /**
   * Returns how many requests meet the fault.
   *
   * @return what was asked for, or what suits the probability; {@link FaultRule#ALWAYS} if there is
   *     no end to it
   */
  public int limit() {
    return times.orElse(probability < 1 ? FaultRule.ALWAYS : 1);
  }
}
