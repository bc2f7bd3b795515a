package io.github.rekognitionmock.collection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a search found.
 *
 * @param matches what reached the threshold, most alike first
 * @param nearMiss the most alike of what did not; empty if there was nothing, or if it is not worth
 *     knowing because something was found
 * @param <T> what was searched for
 */
public record SearchResult<T>(List<Match<T>> matches, Optional<Match<T>> nearMiss) {

  /**
   * Copies the list.
   *
   * @param matches what reached the threshold
   * @param nearMiss the most alike of what did not
   */
  public SearchResult {
    matches = List.copyOf(matches);
  }

  <R> SearchResult<R> map(Function<T, R> found, Function<T, R> missed) {
    return new SearchResult<>(
        matches.stream().map(match -> match.map(found)).toList(),
        nearMiss.map(match -> match.map(missed)));
  }
}
