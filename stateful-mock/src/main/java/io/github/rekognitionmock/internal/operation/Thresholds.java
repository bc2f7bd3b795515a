package io.github.rekognitionmock.internal.operation;

import java.util.Optional;

/** The least similarities that the operations ask for. */
public final class Thresholds {

  private static final float SEARCH = 80;
  private static final float ASSOCIATION = 75;

  private Thresholds() {}

  public static float forSearch(Float asked) {
    return Optional.ofNullable(asked).orElse(SEARCH);
  }

  public static float forAssociation(Float asked) {
    return Optional.ofNullable(asked).orElse(ASSOCIATION);
  }
}
