package io.github.rekognitionmock.junit.jupiter.seed;

import io.github.rekognitionmock.RekognitionMock;

/** A part of the state with which tests begin. */
@FunctionalInterface
public interface SeedStep {

  /**
   * Adds it to an account.
   *
   * @param rekognition the account
   */
  void apply(RekognitionMock rekognition);
}
