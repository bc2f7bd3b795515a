package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.Lifecycle.Delay;

/**
 * What a test chooses for an account in a region: quotas, how long changes take, how strict the
 * mock is. Immutable. A null is refused with an {@link IllegalArgumentException}.
 *
 * @param lifecycle how long users are UPDATING
 * @param overlappingChangesConflict whether a change of a user who is UPDATING is a
 *     ConflictException
 * @param newCollections after how many reads, or after what time, a new collection can be seen;
 *     until then it is answered with ResourceNotFoundException
 * @param newFaces after how many reads, or after what time, a new face can be seen; until then
 *     searches, listings and associations do not find it
 * @param newUsers until how many reads, or for what time, a new user is CREATING; not at all by
 *     default
 * @param facesPerUser how many faces a user may have; 0 or more; 100 in the service
 * @param facesPerCollection how many faces a collection may hold; 0 or more; 20 million in the
 *     service
 * @param usersPerCollection how many users a collection may have; 0 or more; unlimited by default,
 *     because the service's quota is not known
 * @param requestsPerSecond how many requests for one operation are answered within a second of the
 *     account's clock before ProvisionedThroughputExceededException; 0 or more; unlimited by
 *     default
 * @param strictRecognition whether a face of an undeclared person counts as somebody else's face
 *     when it is to be associated with a user. It covers AssociateFaces alone: searches and
 *     CompareFaces give nobody the benefit of the doubt
 * @param recognizeCopies whether a photograph that was declared by its bytes is recognised when it
 *     has been scaled or compressed anew; it is by default
 * @param declaredImagesOnly whether an image of which nobody declared what it shows, neither a rule
 *     nor the image itself, is an error: {@link ErrorType#UNDECLARED_IMAGE}. It covers all
 *     operations that look at images
 * @param authenticationRequired whether requests need an Authorization header that is complete and
 *     not expired; signatures are not verified
 * @param constraintViolations the error for violated constraints of the service model: {@link
 *     ErrorType#VALIDATION}, as captured from the service, or {@link ErrorType#INVALID_PARAMETER},
 *     as the API Reference lists for every operation
 * @param journalCapacity how many received requests are kept; 0 or more; 1000 by default
 */
public record Settings(
    Lifecycle lifecycle,
    boolean overlappingChangesConflict,
    Delay newCollections,
    Delay newFaces,
    Delay newUsers,
    long facesPerUser,
    long facesPerCollection,
    long usersPerCollection,
    long requestsPerSecond,
    boolean strictRecognition,
    boolean recognizeCopies,
    boolean declaredImagesOnly,
    boolean authenticationRequired,
    ErrorType constraintViolations,
    int journalCapacity) {

  /** Switches a quota off. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  /**
   * Checks the ranges.
   *
   * @param lifecycle how long users are UPDATING
   * @param overlappingChangesConflict whether overlapping changes of a user are an error
   * @param newCollections when a new collection can be seen
   * @param newFaces when a new face can be seen
   * @param newUsers how long a new user is CREATING
   * @param facesPerUser how many faces a user may have
   * @param facesPerCollection how many faces a collection may hold
   * @param usersPerCollection how many users a collection may have
   * @param requestsPerSecond how many requests are answered within a second
   * @param strictRecognition whether undeclared persons count as somebody else
   * @param recognizeCopies whether photographs are recognised by their copies
   * @param declaredImagesOnly whether images that nobody declared are an error
   * @param authenticationRequired whether requests have to be signed
   * @param constraintViolations the error for violated constraints
   * @param journalCapacity how many received requests are kept
   * @throws IllegalArgumentException if a number is negative, or the error is another one
   */
  public Settings {
    required("lifecycle", lifecycle);
    required("delay of new collections", newCollections);
    required("delay of new faces", newFaces);
    required("delay of new users", newUsers);
    atLeast(0L, "quota of faces per user", facesPerUser);
    atLeast(0L, "quota of faces per collection", facesPerCollection);
    atLeast(0L, "quota of users per collection", usersPerCollection);
    atLeast(0L, "quota of requests per second", requestsPerSecond);
    atLeast(0, "capacity of the journal", journalCapacity);
    if (constraintViolations != ErrorType.VALIDATION
        && constraintViolations != ErrorType.INVALID_PARAMETER) {
      throw new IllegalArgumentException(
          "The error for constraint violations is %s: give VALIDATION or INVALID_PARAMETER"
              .formatted(constraintViolations));
    }
  }

  /**
   * Returns the settings of an account unless a test chooses others: the service's quotas as far as
   * they are known, changes that are complete on the next read, nothing strict.
   *
   * @return the defaults
   */
  public static Settings defaults() {
    return new Settings(
        Lifecycle.immediate(),
        false,
        Lifecycle.immediate(),
        Lifecycle.immediate(),
        Lifecycle.immediate(),
        100,
        20_000_000,
        UNLIMITED,
        UNLIMITED,
        false,
        true,
        false,
        false,
        ErrorType.VALIDATION,
        1000);
  }

  /**
   * Returns a builder with the defaults.
   *
   * @return the builder
   */
  public static Builder builder() {
    return defaults().toBuilder();
  }

  /**
   * Returns a builder with these settings.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Builds settings; each method sets what {@link Settings} documents, and {@link #build()} refuses
   * what that excludes. Not thread-safe.
   */
  public static final class Builder {

    private Lifecycle lifecycle;
    private boolean overlappingChangesConflict;
    private Delay newCollections;
    private Delay newFaces;
    private Delay newUsers;
    private long facesPerUser;
    private long facesPerCollection;
    private long usersPerCollection;
    private long requestsPerSecond;
    private boolean strictRecognition;
    private boolean recognizeCopies;
    private boolean declaredImagesOnly;
    private boolean authenticationRequired;
    private ErrorType constraintViolations;
    private int journalCapacity;

    private Builder(Settings settings) {
      lifecycle = settings.lifecycle;
      overlappingChangesConflict = settings.overlappingChangesConflict;
      newCollections = settings.newCollections;
      newFaces = settings.newFaces;
      newUsers = settings.newUsers;
      facesPerUser = settings.facesPerUser;
      facesPerCollection = settings.facesPerCollection;
      usersPerCollection = settings.usersPerCollection;
      requestsPerSecond = settings.requestsPerSecond;
      strictRecognition = settings.strictRecognition;
      recognizeCopies = settings.recognizeCopies;
      declaredImagesOnly = settings.declaredImagesOnly;
      authenticationRequired = settings.authenticationRequired;
      constraintViolations = settings.constraintViolations;
      journalCapacity = settings.journalCapacity;
    }

    /**
     * Sets how long users are UPDATING.
     *
     * @param lifecycle on the next read, after reads, after a time, or when the test says so
     * @return this builder
     */
    public Builder lifecycle(Lifecycle lifecycle) {
      this.lifecycle = lifecycle;
      return this;
    }

    /**
     * Sets whether a change of a user who is UPDATING is a ConflictException.
     *
     * @param conflict false carries out both changes
     * @return this builder
     */
    public Builder overlappingChangesConflict(boolean conflict) {
      this.overlappingChangesConflict = conflict;
      return this;
    }

    /**
     * Sets when a new collection can be seen.
     *
     * @param delay after reads of the collection, or after a time
     * @return this builder
     */
    public Builder newCollections(Delay delay) {
      this.newCollections = delay;
      return this;
    }

    /**
     * Sets when a new face can be seen.
     *
     * @param delay after reads of the face, or after a time
     * @return this builder
     */
    public Builder newFaces(Delay delay) {
      this.newFaces = delay;
      return this;
    }

    /**
     * Sets how long a new user is CREATING. Then it is CREATED, and at the latest with its first
     * face UPDATING.
     *
     * @param delay until clients have read the user so often, or for a time
     * @return this builder
     */
    public Builder newUsers(Delay delay) {
      this.newUsers = delay;
      return this;
    }

    /**
     * Sets how many faces a user may have.
     *
     * @param quota 0 or more, or {@link #UNLIMITED}
     * @return this builder
     */
    public Builder facesPerUser(long quota) {
      this.facesPerUser = quota;
      return this;
    }

    /**
     * Sets how many faces a collection may hold.
     *
     * @param quota 0 or more, or {@link #UNLIMITED}
     * @return this builder
     */
    public Builder facesPerCollection(long quota) {
      this.facesPerCollection = quota;
      return this;
    }

    /**
     * Sets how many users a collection may have.
     *
     * @param quota 0 or more, or {@link #UNLIMITED}
     * @return this builder
     */
    public Builder usersPerCollection(long quota) {
      this.usersPerCollection = quota;
      return this;
    }

    /**
     * Sets how many requests for one operation are answered within a second.
     *
     * @param quota 0 or more, or {@link #UNLIMITED}
     * @return this builder
     */
    public Builder requestsPerSecond(long quota) {
      this.requestsPerSecond = quota;
      return this;
    }

    /**
     * Sets whether a photograph that was declared by its bytes is recognised when it has been
     * scaled or compressed anew.
     *
     * @param recognized false leaves such a picture to be one of which nothing is declared
     * @return this builder
     */
    public Builder recognizeCopies(boolean recognized) {
      this.recognizeCopies = recognized;
      return this;
    }

    /**
     * Sets whether an image of which nobody declared what it shows is an error.
     *
     * @param required false lets such an image show one face of an undeclared person
     * @return this builder
     */
    public Builder declaredImagesOnly(boolean required) {
      this.declaredImagesOnly = required;
      return this;
    }

    /**
     * Sets whether a face of an undeclared person counts as somebody else's face when it is to be
     * associated with a user.
     *
     * @param strict false gives such faces the benefit of the doubt
     * @return this builder
     */
    public Builder strictRecognition(boolean strict) {
      this.strictRecognition = strict;
      return this;
    }

    /**
     * Sets whether requests have to be signed.
     *
     * @param required true refuses requests whose Authorization is missing, incomplete or expired
     * @return this builder
     */
    public Builder authenticationRequired(boolean required) {
      this.authenticationRequired = required;
      return this;
    }

    /**
     * Sets the error for violated constraints of the service model.
     *
     * @param error {@link ErrorType#VALIDATION} or {@link ErrorType#INVALID_PARAMETER}
     * @return this builder
     */
    public Builder constraintViolations(ErrorType error) {
      this.constraintViolations = error;
      return this;
    }

    /**
     * Sets how many received requests are kept.
     *
     * @param capacity 0 or more
     * @return this builder
     */
    public Builder journalCapacity(int capacity) {
      this.journalCapacity = capacity;
      return this;
    }

    /**
     * Builds the settings.
     *
     * @return the settings
     * @throws IllegalArgumentException if a number is negative, or the error for violations is
     *     neither of the two
     */
    public Settings build() {
      return new Settings(
          lifecycle,
          overlappingChangesConflict,
          newCollections,
          newFaces,
          newUsers,
          facesPerUser,
          facesPerCollection,
          usersPerCollection,
          requestsPerSecond,
          strictRecognition,
          recognizeCopies,
          declaredImagesOnly,
          authenticationRequired,
          constraintViolations,
          journalCapacity);
    }
  }
}
