package io.github.rekognitionmock.internal.constraint;

import java.util.Optional;

/** A value that is not as demanded. */
record Violation(String path, Optional<Object> value, String demand) {

  static final String NOT_NULL = "Member must not be null";

  @Override
  public String toString() {
    String quoted = value.map(present -> "'" + Quotation.of(present) + "'").orElse("null");
    return "Value %s at '%s' failed to satisfy constraint: %s".formatted(quoted, path, demand);
  }
}
