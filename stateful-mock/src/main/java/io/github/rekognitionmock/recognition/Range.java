package io.github.rekognitionmock.recognition;

/**
 * The numbers that a measure may take, both ends included.
 *
 * @param least the smallest
 * @param most the greatest
 */
public record Range(int least, int most) {

  /** How certain or how alike, how bright or how sharp. */
  public static final Range PERCENT = new Range(0, 100);

  /** How far something is turned. */
  public static final Range DEGREES = new Range(-180, 180);

  /** A share of an image's width or height. */
  public static final Range RATIO = new Range(0, 1);

  /**
   * Checks a number.
   *
   * @param what what the number measures, as in {@code brightness of a face}
   * @param value the number
   * @return the number
   * @throws IllegalArgumentException if the number is not in the range
   */
  public float check(String what, float value) {
    if (value >= least && value <= most) {
      return value;
    }
    throw new IllegalArgumentException(
        "The %s is %s: give a number from %d to %d".formatted(what, value, least, most));
  }
}
