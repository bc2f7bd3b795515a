package io.github.rekognitionmock.collection;

/** A change or a look-up that the collections refuse. Nothing was changed. */
public final class CollectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a request was refused. */
  public enum Problem {
    /** There is no such collection. */
    COLLECTION_NOT_FOUND,
    /** A collection of this id exists. */
    COLLECTION_EXISTS,
    /** There is a collection of this id, but it is too new to be seen. */
    COLLECTION_HIDDEN,
    /** The collection has no such user. */
    USER_NOT_FOUND,
    /** The collection has a user of this id. */
    USER_EXISTS,
    /** Another change of the user's faces is under way. */
    USER_UPDATING,
    /** The collection has no such face. */
    FACE_NOT_FOUND,
    /** The collection has such a face, but it is too new to be seen. */
    FACE_HIDDEN,
    /** The user has as many faces as it may have. */
    USER_FULL,
    /** The collection holds as many faces as it may hold. */
    COLLECTION_FULL,
    /** The collection has as many users as it may have. */
    USERS_FULL
  }

  /** Why the request was refused. */
  private final Problem problem;

  /** What the problem is about. */
  private final String subject;

  /**
   * Creates the refusal.
   *
   * @param problem why
   * @param subject the id that the problem is about
   */
  public CollectionException(Problem problem, String subject) {
    super(problem + ": " + subject, null, false, false);
    this.problem = problem;
    this.subject = subject;
  }

  /**
   * Returns why the request was refused.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /**
   * Returns what the problem is about.
   *
   * @return the id of a collection, a user or a face
   */
  public String subject() {
    return subject;
  }
}
