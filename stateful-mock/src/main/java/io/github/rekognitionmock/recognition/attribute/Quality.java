package io.github.rekognitionmock.recognition.attribute;

import io.github.rekognitionmock.recognition.Range;

/**
 * How well a face can be seen.
 *
 * @param brightness how bright, 0 to 100
 * @param sharpness how sharp, 0 to 100
 */
public record Quality(float brightness, float sharpness) {

  /**
   * Checks the ranges.
   *
   * @param brightness how bright, 0 to 100
   * @param sharpness how sharp, 0 to 100
   * @throws IllegalArgumentException if a number is not in its range
   */
  public Quality {
    Range.PERCENT.check("brightness of a face", brightness);
    Range.PERCENT.check("sharpness of a face", sharpness);
  }
}
