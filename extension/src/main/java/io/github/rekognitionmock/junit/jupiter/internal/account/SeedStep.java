package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.RekognitionMock;

/** A part of the state with which tests begin. */
@FunctionalInterface
public interface SeedStep {

  /** Adds it to an account, for a test of a class. */
  void apply(RekognitionMock rekognition, Class<?> testClass);
}
