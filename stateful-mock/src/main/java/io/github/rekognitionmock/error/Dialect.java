package io.github.rekognitionmock.error;

/** The two layers of the service write errors differently. */
public enum Dialect {
  /** {@code __type}, {@code Code}, {@code Logref} and a capital {@code Message}. */
  SERVICE,
  /** {@code __type} and a lower-case {@code message}, if there is one. */
  FRAMEWORK
}
