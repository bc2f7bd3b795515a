package io.github.rekognitionmock.collection;

/**
 * What a collection allows.
 *
 * @param lifecycle when a change of a user's faces is complete
 * @param facesPerUser how many faces a user may have
 * @param facesPerCollection how many faces a collection may hold
 */
public record CollectionRules(Lifecycle lifecycle, int facesPerUser, long facesPerCollection) {

  private static final int SERVICE_FACES_PER_USER = 100;
  private static final long SERVICE_FACES_PER_COLLECTION = 20_000_000;

  /**
   * Returns the service's own limits, with changes that are complete on the next read.
   *
   * @return the rules in force unless a test asks for others
   */
  public static CollectionRules defaults() {
    return new CollectionRules(
        Lifecycle.immediate(), SERVICE_FACES_PER_USER, SERVICE_FACES_PER_COLLECTION);
  }
}
