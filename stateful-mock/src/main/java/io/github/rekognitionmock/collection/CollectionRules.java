package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.Lifecycle.Delay;

/**
 * What collections allow, and how long their changes take.
 *
 * @param lifecycle when a change of a user's faces is complete
 * @param overlappingChangesConflict whether a user refuses a change while another is under way
 * @param newCollections when a collection that was created can be seen
 * @param newFaces when a face that was indexed can be seen
 * @param facesPerUser how many faces a user may have
 * @param facesPerCollection how many faces a collection may hold
 * @param usersPerCollection how many users a collection may have
 */
public record CollectionRules(
    Lifecycle lifecycle,
    boolean overlappingChangesConflict,
    Delay newCollections,
    Delay newFaces,
    long facesPerUser,
    long facesPerCollection,
    long usersPerCollection) {

  /** As many as there are. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private static final int SERVICE_FACES_PER_USER = 100;
  private static final long SERVICE_FACES_PER_COLLECTION = 20_000_000;

  /**
   * Returns the service's own limits, as far as they are known, with changes that are complete on
   * the next read.
   *
   * @return the rules in force unless a test asks for others
   */
  public static CollectionRules defaults() {
    return new CollectionRules(
        Lifecycle.immediate(),
        false,
        Lifecycle.immediate(),
        Lifecycle.immediate(),
        SERVICE_FACES_PER_USER,
        SERVICE_FACES_PER_COLLECTION,
        UNLIMITED);
  }
}
