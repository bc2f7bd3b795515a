package io.github.rekognitionmock.error;

import java.util.Optional;

/**
 * An error as a client gets it.
 *
 * @param type the bare name, as in {@code ResourceNotFoundException}
 * @param status the HTTP status
 * @param dialect how the body is written
 * @param message the text, empty where the service sends none
 */
public record AwsError(String type, int status, Dialect dialect, Optional<String> message) {

  /**
   * Makes an error of a name that the service is not known to use.
   *
   * @param type the bare name
   * @param status the HTTP status
   * @param message the text
   * @return the error, written as the service writes its own
   */
  public static AwsError of(String type, int status, String message) {
    return new AwsError(type, status, Dialect.SERVICE, Optional.of(message));
  }

  /**
   * Makes the same error with another HTTP status.
   *
   * @param other the status
   * @return the error
   */
  public AwsError withStatus(int other) {
    return new AwsError(type, other, dialect, message);
  }

  /**
   * Makes the same error with another text.
   *
   * @param other the text
   * @return the error
   */
  public AwsError withMessage(String other) {
    return new AwsError(type, status, dialect, Optional.of(other));
  }

  /**
   * Wraps the error so that it can be thrown.
   *
   * @return the exception
   */
  public AwsErrorException asException() {
    return new AwsErrorException(this);
  }
}
