package io.github.rekognitionmock.internal.collection.value;

/** A change or a look-up that the collections refuse. Nothing was changed. */
public final class CollectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a request was refused. */
  public enum Problem {
    COLLECTION_NOT_FOUND,
    COLLECTION_EXISTS,
    COLLECTION_HIDDEN,
    USER_NOT_FOUND,
    USER_EXISTS,
    USER_UPDATING,
    FACE_NOT_FOUND,
    FACE_HIDDEN,
    USER_FULL,
    COLLECTION_FULL,
    USERS_FULL,
    TAGS_FULL
  }

  private final Problem problem;

  private final String subject;

  public CollectionException(Problem problem, String subject) {
    super(problem + ": " + subject, null, false, false);
    this.problem = problem;
    this.subject = subject;
  }

  public Problem problem() {
    return problem;
  }

  public String subject() {
    return subject;
  }
}
