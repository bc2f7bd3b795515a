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

  /**
   * Returns the share of the image that the box covers.
   *
   * @return width times height
   */
  public float area() {
    return width * height;
  }

  /**
   * Returns the box as a collection keeps it: rounded to six decimals.
   *
   * @return the rounded box
   */
  public BoundingBox stored() {
    return new BoundingBox(round(width), round(height), round(left), round(top));
  }

  private static float round(float value) {
    return (float) (Math.round((double) value * STORED_PRECISION) / (double) STORED_PRECISION);
  }
}
