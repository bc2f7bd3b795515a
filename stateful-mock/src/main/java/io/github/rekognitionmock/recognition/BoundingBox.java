package io.github.rekognitionmock.recognition;

/**
 * Where a face is on its image, as ratios of the image's width and height.
 *
 * @param width the width of the box
 * @param height the height of the box
 * @param left the distance of the box from the left edge
 * @param top the distance of the box from the top edge
 */
public record BoundingBox(float width, float height, float left, float top) {

  private static final float STORED_PRECISION = 1_000_000f;

  /** What adding two rounded numbers may bring in excess. */
  private static final float TOLERANCE = 0.00001f;

  /**
   * Returns the share of the image that the box covers.
   *
   * @return width times height
   */
  public float area() {
    return width * height;
  }

  /**
   * Tells whether the box has a size and lies on the image as a whole.
   *
   * @return false for a box that reaches beyond an edge
   */
  public boolean isWithinImage() {
    return width > 0
        && height > 0
        && left >= 0
        && top >= 0
        && left + width <= 1 + TOLERANCE
        && top + height <= 1 + TOLERANCE;
  }

  /**
   * Returns the box as a collection keeps it: rounded to six decimals.
   *
   * @return the rounded box, this very one if there is nothing to round
   */
  public BoundingBox stored() {
    BoundingBox rounded = new BoundingBox(round(width), round(height), round(left), round(top));
    return equals(rounded) ? this : rounded;
  }

  private static float round(float value) {
    return (float) (Math.round((double) value * STORED_PRECISION) / (double) STORED_PRECISION);
  }
}
