package io.github.rekognitionmock.collection;

import java.util.function.Function;

/**
 * Something that a search found.
 *
 * @param subject the face or user
 * @param similarity how alike it is, 0 to 100
 * @param <T> what was searched for
 */
public record Match<T>(T subject, float similarity) {

  <R> Match<R> map(Function<T, R> view) {
    return new Match<>(view.apply(subject), similarity);
  }
}
