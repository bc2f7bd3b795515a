package io.github.rekognitionmock.internal.recognition.image;

/** The size of an image. */
public record Dimensions(int width, int height) {

  /** The sides that the service accepts, in pixels. */
  public static final int SHORTEST = 80;

  public static final int LONGEST = 10_000;

  public int smallerSide() {
    return Math.min(width, height);
  }

  public int greaterSide() {
    return Math.max(width, height);
  }
}
