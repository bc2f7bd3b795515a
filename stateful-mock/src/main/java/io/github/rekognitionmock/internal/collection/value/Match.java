package io.github.rekognitionmock.internal.collection.value;

import java.util.function.Function;

/** Something that a search found. */
public record Match<T>(T subject, float similarity) {

  <R> Match<R> map(Function<T, R> view) {
    return new Match<>(view.apply(subject), similarity);
  }
}
