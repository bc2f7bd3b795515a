package io.github.rekognitionmock.internal.collection.value;

import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/** A bounding box as a collection keeps it: in little memory, and with six significant digits. */
public record StoredBox(float width, float height, float left, float top) {

  private static final int DIGITS = 6;

  public static StoredBox of(BoundingBox box) {
    return rounded(box.width(), box.height(), box.left(), box.top());
  }

  public static StoredBox rounded(float width, float height, float left, float top) {
    return new StoredBox(round(width), round(height), round(left), round(top));
  }

  public BoundingBox toSdk() {
    return BoundingBox.builder().width(width).height(height).left(left).top(top).build();
  }

  private static float round(float value) {
    if (value == 0) {
      return value;
    }
    double digitsBeforePoint = Math.floor(Math.log10(Math.abs(value))) + 1;
    double scale = Math.pow(10, DIGITS - digitsBeforePoint);
    return (float) (Math.rint(value * scale) / scale);
  }
}
