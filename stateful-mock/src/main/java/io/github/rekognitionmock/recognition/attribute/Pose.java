package io.github.rekognitionmock.recognition.attribute;

import io.github.rekognitionmock.recognition.Range;

/**
 * How a head is held, in degrees.
 *
 * @param roll how far it is tilted towards a shoulder, -180 to 180
 * @param yaw how far it is turned to a side, -180 to 180
 * @param pitch how far it is raised or lowered, -180 to 180
 */
public record Pose(float roll, float yaw, float pitch) {

  /**
   * Checks the ranges.
   *
   * @param roll how far it is tilted towards a shoulder, -180 to 180
   * @param yaw how far it is turned to a side, -180 to 180
   * @param pitch how far it is raised or lowered, -180 to 180
   * @throws IllegalArgumentException if a number is not in its range
   */
  public Pose {
    Range.DEGREES.check("roll of a face", roll);
    Range.DEGREES.check("yaw of a face", yaw);
    Range.DEGREES.check("pitch of a face", pitch);
  }
}
