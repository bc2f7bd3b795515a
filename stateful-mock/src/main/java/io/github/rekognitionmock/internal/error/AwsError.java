package io.github.rekognitionmock.internal.error;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.ErrorType;
import java.util.Optional;

/** An error as a client gets it. */
public record AwsError(String type, int status, Dialect dialect, Optional<String> message) {

  private static final int LEAST_STATUS = 400;
  private static final int GREATEST_STATUS = 599;

  public static AwsError of(ErrorType type) {
    required("error", type);
    return new AwsError(
        type.errorCode(), type.statusCode(), Dialect.of(type), type.defaultMessage());
  }

  public static AwsError of(ErrorType type, String message) {
    return of(type).withMessage(message);
  }

  /** Makes an error of any name, in the dialect of that name as far as it is known. */
  public static AwsError of(String type, int status, String message) {
    required("error code", type);
    if (status < LEAST_STATUS || status > GREATEST_STATUS) {
      throw new IllegalArgumentException(
          "The status code of an error is %s: give %s to %s"
              .formatted(status, LEAST_STATUS, GREATEST_STATUS));
    }
    return new AwsError(
        type,
        status,
        ErrorType.find(type).map(Dialect::of).orElse(Dialect.SERVICE),
        Optional.of(required("message", message)));
  }

  public AwsError withStatus(int other) {
    return new AwsError(type, other, dialect, message);
  }

  public AwsError withMessage(String other) {
    return new AwsError(type, status, dialect, Optional.of(required("message", other)));
  }

  public AwsErrorException asException() {
    return new AwsErrorException(this);
  }
}
