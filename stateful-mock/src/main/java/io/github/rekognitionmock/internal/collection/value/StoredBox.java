package io.github.rekognitionmock.internal.collection.value;

import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/** A bounding box as a collection keeps it: in little memory, and with six decimals. */
public record StoredBox(float width, float height, float left, float top) {

  private static final double PRECISION = 1_000_000;

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
    return (float) (Math.round(value * PRECISION) / PRECISION);
  }
}
