package io.github.rekognitionmock.recognition.attribute;

/**
 * How old somebody looks, in years.
 *
 * @param low the lower estimate, 0 or more
 * @param high the higher estimate, not below the lower one
 */
public record AgeRange(int low, int high) {

  /**
   * Checks the order.
   *
   * @param low the lower estimate, 0 or more
   * @param high the higher estimate, not below the lower one
   * @throws IllegalArgumentException if the estimates are negative or the wrong way round
   */
  public AgeRange {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(
          "An age range cannot reach from %d to %d: give the lower age first, 0 or more"
              .formatted(low, high));
    }
  }
}
