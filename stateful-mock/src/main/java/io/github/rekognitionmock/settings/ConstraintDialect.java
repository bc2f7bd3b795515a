package io.github.rekognitionmock.settings;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;

/** How violated constraints of the service model are answered. */
public enum ConstraintDialect {
  /** As ValidationException: what captured answers of the service show. */
  VALIDATION_EXCEPTION(ErrorType.VALIDATION),
  /** As InvalidParameterException: what the API Reference lists for every operation. */
  INVALID_PARAMETER_EXCEPTION(ErrorType.INVALID_PARAMETER);

  private final ErrorType type;

  ConstraintDialect(ErrorType type) {
    this.type = type;
  }

  /**
   * Returns the name of the error that violations are answered with.
   *
   * @return as in {@code ValidationException}
   */
  public String typeName() {
    return type.typeName();
  }

  /**
   * Writes a violation in this dialect.
   *
   * @param violation a ValidationException that names what was violated
   * @return the error to answer, with the same text
   */
  public AwsError write(AwsError violation) {
    return this == VALIDATION_EXCEPTION
        ? violation
        : violation.message().map(type::error).orElseGet(type::error);
  }
}
