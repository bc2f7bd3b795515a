package io.github.rekognitionmock.constraint;

import java.util.Optional;

/**
 * A value that is not as demanded.
 *
 * @param path where it stands, as in {@code image.s3Object.bucket}
 * @param value the value, empty if there is none
 * @param demand what is demanded, in the service's words
 */
record Violation(String path, Optional<Object> value, String demand) {

  static final String NOT_NULL = "Member must not be null";

  @Override
  public String toString() {
    String quoted = value.map(present -> "'" + Quotation.of(present) + "'").orElse("null");
    return "Value %s at '%s' failed to satisfy constraint: %s".formatted(quoted, path, demand);
  }
}
