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
   * Wraps the error so that it can be thrown.
   *
   * @return the exception
   */
  public AwsErrorException asException() {
    return new AwsErrorException(this);
  }
}
