package io.github.rekognitionmock.internal.recognition.image;

/** The size of an image. */
public record Dimensions(int width, int height) {

  public int smallerSide() {
    return Math.min(width, height);
  }

  public int greaterSide() {
    return Math.max(width, height);
  }
}
