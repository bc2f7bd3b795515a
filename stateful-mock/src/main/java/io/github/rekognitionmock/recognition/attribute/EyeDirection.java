package io.github.rekognitionmock.recognition.attribute;

import io.github.rekognitionmock.recognition.Range;

/**
 * Where somebody looks, in degrees.
 *
 * @param yaw how far to a side, -180 to 180
 * @param pitch how far up or down, -180 to 180
 * @param confidence how certain that is, 0 to 100
 */
public record EyeDirection(float yaw, float pitch, float confidence) {

  /**
   * Checks the ranges.
   *
   * @param yaw how far to a side, -180 to 180
   * @param pitch how far up or down, -180 to 180
   * @param confidence how certain that is, 0 to 100
   * @throws IllegalArgumentException if a number is not in its range
   */
  public EyeDirection {
    Range.DEGREES.check("yaw of an eye direction", yaw);
    Range.DEGREES.check("pitch of an eye direction", pitch);
    Range.PERCENT.check("confidence of an eye direction", confidence);
  }
}
