package io.github.rekognitionmock.internal.recognition.rule;

/** An image that cannot be looked at. */
public final class RecognitionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why an image cannot be looked at. */
  public enum Problem {
    INVALID_FORMAT,
    S3_OBJECT_MISSING,
    S3_BUCKET_ELSEWHERE,
    TOO_SMALL,
    TOO_LARGE
  }

  private final Problem problem;

  /** Says in words what is wrong with an image. */
  public RecognitionException(Problem problem, String what) {
    super(what, null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
