package io.github.rekognitionmock.recognition.image;

/**
 * The size of an image.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Dimensions(int width, int height) {

  /**
   * Returns the smaller of the two.
   *
   * @return in pixels
   */
  public int smallerSide() {
    return Math.min(width, height);
  }

  /**
   * Returns the greater of the two.
   *
   * @return in pixels
   */
  public int greaterSide() {
    return Math.max(width, height);
  }
}
