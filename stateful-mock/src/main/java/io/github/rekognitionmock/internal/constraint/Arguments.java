package io.github.rekognitionmock.internal.constraint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the Java API demands of arguments where the service model has no say. */
public final class Arguments {

  private Arguments() {}

  public static <T> T required(String what, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("The %s is null: give one".formatted(what));
    }
    return value;
  }

  /** Copies values of which none may be null either. */
  public static <T> List<T> all(String what, @Nullable Collection<T> values) {
    if (required("list of " + what, values).stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("One of the %s is null: leave it out".formatted(what));
    }
    return List.copyOf(values);
  }

  public static <T> List<T> all(String what, T @Nullable [] values) {
    return all(what, Arrays.asList(required("list of " + what, values)));
  }

  public static <N extends Comparable<N>> N atLeast(N least, String what, @Nullable N value) {
    if (required(what, value).compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "The %s is %s: give %s or more".formatted(what, value, least));
    }
    return value;
  }
}
