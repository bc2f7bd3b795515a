package io.github.rekognitionmock.internal.error;

import io.github.rekognitionmock.ErrorType;

/** The two layers of the service write errors differently. */
public enum Dialect {
  /** {@code __type}, {@code Code}, {@code Logref} and a capital {@code Message}. */
  SERVICE,
  /** {@code __type} and a lower-case {@code message}, if there is one. */
  FRAMEWORK;

  static Dialect of(ErrorType type) {
    return switch (type) {
      case EXPIRED_TOKEN,
          INCOMPLETE_SIGNATURE,
          INVALID_SIGNATURE,
          MISSING_AUTHENTICATION_TOKEN,
          SERIALIZATION,
          UNKNOWN_OPERATION,
          UNRECOGNIZED_CLIENT,
          VALIDATION ->
          FRAMEWORK;
      default -> SERVICE;
    };
  }
}
