package io.github.rekognitionmock.internal.recognition;

/** The numbers that a measure may take, both ends included. */
public record Range(int least, int most) {

  public static final Range PERCENT = new Range(0, 100);

  public float check(String what, float value) {
    if (value >= least && value <= most) {
      return value;
    }
    throw new IllegalArgumentException(
        "The %s is %s: give a number from %s to %s".formatted(what, value, least, most));
  }
}
