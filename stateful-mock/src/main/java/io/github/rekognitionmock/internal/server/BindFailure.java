package io.github.rekognitionmock.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is wrong when a server cannot listen. */
final class BindFailure {

  private BindFailure() {}

  /** Returns the failure in words that help, or as it is if it is another. */
  static RuntimeException explain(RuntimeException failure) {
    return cause(failure).<RuntimeException>map(BindFailure::explain).orElse(failure);
  }

  private static Optional<IOException> cause(RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  private static UncheckedIOException explain(IOException failure) {
    Throwable reason = failure.getCause() == null ? failure : failure.getCause();
    boolean isTaken = reason instanceof BindException && reason.getMessage().contains("in use");
    return new UncheckedIOException(
        "Cannot listen on %s: %s. %s"
            .formatted(
                failure.getMessage().replaceFirst("^Failed to bind to /?", ""),
                Objects.requireNonNullElse(reason.getMessage(), "the host is unknown"),
                isTaken
                    ? "Stop the program that listens there, or choose another port: 0 takes a free"
                        + " one."
                    : "Choose an address of this machine and a port that this program may take."),
        failure);
  }
}
