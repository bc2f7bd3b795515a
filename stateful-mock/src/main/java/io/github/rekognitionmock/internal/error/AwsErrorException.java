package io.github.rekognitionmock.internal.error;

/**
 * Ends a request with an error. It is an answer rather than a failure of the mock, so it carries no
 * stack trace.
 */
public final class AwsErrorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient AwsError error;

  AwsErrorException(AwsError error) {
    super(error.type() + error.message().map(": "::concat).orElse(""), null, false, false);
    this.error = error;
  }

  public AwsError error() {
    return error;
  }
}
