package io.github.rekognitionmock.recognition.attribute;

import io.github.rekognitionmock.recognition.Range;

/**
 * Something found out about a face.
 *
 * @param value what was found
 * @param confidence how certain that is, 0 to 100
 * @param <T> what was looked for
 */
public record Finding<T>(T value, float confidence) {

  /**
   * Checks the range.
   *
   * @param value what was found
   * @param confidence how certain that is, 0 to 100
   * @throws IllegalArgumentException if the confidence is not in its range
   */
  public Finding {
    Range.PERCENT.check("confidence in " + value, confidence);
  }
}
