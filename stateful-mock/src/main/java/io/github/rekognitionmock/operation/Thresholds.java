package io.github.rekognitionmock.operation;

import java.util.Optional;

/** The least similarities that the operations ask for. */
public final class Thresholds {

  private static final float SEARCH = 80;
  private static final float ASSOCIATION = 75;

  private Thresholds() {}

  /**
   * Decides the least similarity of a search's or a comparison's matches.
   *
   * @param asked what the request asks for; null for the documented default of 80
   * @return 0 to 100
   */
  public static float forSearch(Float asked) {
    return Optional.ofNullable(asked).orElse(SEARCH);
  }

  /**
   * Decides the least confidence with which a face may join a user.
   *
   * @param asked what the request asks for; null for the documented default of 75
   * @return 0 to 100
   */
  public static float forAssociation(Float asked) {
    return Optional.ofNullable(asked).orElse(ASSOCIATION);
  }
}
