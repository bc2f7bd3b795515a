package io.github.rekognitionmock.recognition.rule;

/** An image that cannot be looked at. */
public final class RecognitionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why an image cannot be looked at. */
  public enum Problem {
    /** The bytes are neither a JPEG nor a PNG. */
    INVALID_FORMAT,
    /** The S3 object was declared missing. */
    S3_OBJECT_MISSING,
    /** A side is shorter than 80 pixels. */
    TOO_SMALL,
    /** A side is longer than 10,000 pixels. */
    TOO_LARGE
  }

  /** Why the image cannot be looked at. */
  private final Problem problem;

  /**
   * Creates the refusal.
   *
   * @param problem why
   */
  public RecognitionException(Problem problem) {
    super(problem.name(), null, false, false);
    this.problem = problem;
  }

  /**
   * Returns why the image cannot be looked at.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }
}
