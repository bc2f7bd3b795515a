package io.github.rekognitionmock.settings;

import io.github.rekognitionmock.collection.CollectionRules;
import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.collection.Lifecycle.Delay;

/**
 * What a test chooses about an account in a region. Immutable.
 *
 * @param collections what collections allow, and how long their changes take
 * @param requestsPerSecond how many requests for one operation are answered in a second
 * @param strictRecognition whether a face of an undeclared person counts as somebody else's when it
 *     is to join a user
 * @param authenticationRequired whether requests need an Authorization header that is complete and
 *     fresh
 * @param constraintDialect how violated constraints of the service model are answered
 * @param journalCapacity how many requests the journal remembers; the oldest go first
 */
public record Settings(
    CollectionRules collections,
    long requestsPerSecond,
    boolean strictRecognition,
    boolean authenticationRequired,
    ConstraintDialect constraintDialect,
    int journalCapacity) {

  /** As many as there are: switches a quota off. */
  public static final long UNLIMITED = CollectionRules.UNLIMITED;

  private static final int USUAL_JOURNAL = 1000;

  /**
   * Checks the ranges.
   *
   * @param collections what collections allow
   * @param requestsPerSecond how many requests are answered in a second
   * @param strictRecognition whether undeclared persons count as different
   * @param authenticationRequired whether requests have to be signed
   * @param constraintDialect how violated constraints are answered
   * @param journalCapacity how many requests are remembered
   * @throws IllegalArgumentException if a number is negative
   */
  public Settings {
    check("quota of faces per user", collections.facesPerUser());
    check("quota of faces per collection", collections.facesPerCollection());
    check("quota of users per collection", collections.usersPerCollection());
    check("quota of requests per second", requestsPerSecond);
    check("capacity of the journal", journalCapacity);
  }

  /**
   * Returns the settings in force unless a test asks for others: the service's own quotas as far as
   * they are known, changes that are complete on the next read, nothing strict.
   *
   * @return the defaults
   */
  public static Settings defaults() {
    return new Settings(
        CollectionRules.defaults(),
        UNLIMITED,
        false,
        false,
        ConstraintDialect.VALIDATION_EXCEPTION,
        USUAL_JOURNAL);
  }

  /**
   * Begins with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return defaults().toBuilder();
  }

  /**
   * Begins with these settings.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  private static void check(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException("The %s is %d: give 0 or more".formatted(name, value));
    }
  }

  /** Builds settings. Not thread-safe. */
  public static final class Builder {

    private Lifecycle lifecycle;
    private boolean overlappingChangesConflict;
    private Delay newCollections;
    private Delay newFaces;
    private long facesPerUser;
    private long facesPerCollection;
    private long usersPerCollection;
    private long requestsPerSecond;
    private boolean strictRecognition;
    private boolean authenticationRequired;
    private ConstraintDialect constraintDialect;
    private int journalCapacity;

    private Builder(Settings settings) {
      CollectionRules rules = settings.collections;
      lifecycle = rules.lifecycle();
      overlappingChangesConflict = rules.overlappingChangesConflict();
      newCollections = rules.newCollections();
      newFaces = rules.newFaces();
      facesPerUser = rules.facesPerUser();
      facesPerCollection = rules.facesPerCollection();
      usersPerCollection = rules.usersPerCollection();
      requestsPerSecond = settings.requestsPerSecond;
      strictRecognition = settings.strictRecognition;
      authenticationRequired = settings.authenticationRequired;
      constraintDialect = settings.constraintDialect;
      journalCapacity = settings.journalCapacity;
    }

    /**
     * Says when a change of a user's faces is complete, which is how long the user is UPDATING.
     *
     * @param value the lifecycle of users
     * @return this builder
     */
    public Builder lifecycle(Lifecycle value) {
      lifecycle = value;
      return this;
    }

    /**
     * Says whether a change of a user who is UPDATING is answered with a ConflictException.
     *
     * @param value true for a conflict, false to carry out both changes
     * @return this builder
     */
    public Builder overlappingChangesConflict(boolean value) {
      overlappingChangesConflict = value;
      return this;
    }

    /**
     * Says when a collection that was created can be seen; until then it is answered with a
     * ResourceNotFoundException.
     *
     * @param value after so many reads of the collection, or after a time
     * @return this builder
     */
    public Builder newCollections(Delay value) {
      newCollections = value;
      return this;
    }

    /**
     * Says when a face that was indexed can be seen; until then searches, listings and associations
     * do not find it.
     *
     * @param value after so many reads of the face, or after a time
     * @return this builder
     */
    public Builder newFaces(Delay value) {
      newFaces = value;
      return this;
    }

    /**
     * Says how many faces a user may have.
     *
     * @param quota 0 or more, {@link #UNLIMITED} to switch it off; the service allows 100
     * @return this builder
     */
    public Builder facesPerUser(long quota) {
      facesPerUser = quota;
      return this;
    }

    /**
     * Says how many faces a collection may hold.
     *
     * @param quota 0 or more, {@link #UNLIMITED} to switch it off; the service allows 20 million
     * @return this builder
     */
    public Builder facesPerCollection(long quota) {
      facesPerCollection = quota;
      return this;
    }

    /**
     * Says how many users a collection may have.
     *
     * @param quota 0 or more, {@link #UNLIMITED} to switch it off, as it is by default because the
     *     service's own is not known
     * @return this builder
     */
    public Builder usersPerCollection(long quota) {
      usersPerCollection = quota;
      return this;
    }

    /**
     * Says how many requests for one operation are answered in a second of the account's clock; the
     * others get a ProvisionedThroughputExceededException.
     *
     * @param quota 0 or more, {@link #UNLIMITED} to switch it off, as it is by default
     * @return this builder
     */
    public Builder requestsPerSecond(long quota) {
      requestsPerSecond = quota;
      return this;
    }

    /**
     * Says whether a face of an undeclared person counts as somebody else's when it is to join a
     * user.
     *
     * @param value false gives such faces the benefit of the doubt
     * @return this builder
     */
    public Builder strictRecognition(boolean value) {
      strictRecognition = value;
      return this;
    }

    /**
     * Says whether requests have to be authenticated. Signatures are not verified.
     *
     * @param value true refuses requests whose Authorization is missing, malformed or expired
     * @return this builder
     */
    public Builder authenticationRequired(boolean value) {
      authenticationRequired = value;
      return this;
    }

    /**
     * Says how violated constraints of the service model are answered.
     *
     * @param value the dialect
     * @return this builder
     */
    public Builder constraintDialect(ConstraintDialect value) {
      constraintDialect = value;
      return this;
    }

    /**
     * Says how many requests the journal remembers.
     *
     * @param requests 0 or more; 1000 by default
     * @return this builder
     */
    public Builder journalCapacity(int requests) {
      journalCapacity = requests;
      return this;
    }

    /**
     * Builds the settings.
     *
     * @return the settings
     * @throws IllegalArgumentException if a number is negative
     */
    public Settings build() {
      CollectionRules rules =
          new CollectionRules(
              lifecycle,
              overlappingChangesConflict,
              newCollections,
              newFaces,
              facesPerUser,
              facesPerCollection,
              usersPerCollection);
      return new Settings(
          rules,
          requestsPerSecond,
          strictRecognition,
          authenticationRequired,
          constraintDialect,
          journalCapacity);
    }
  }
}
