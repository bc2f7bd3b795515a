package io.github.rekognitionmock.internal.collection.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a search found. */
public record SearchResult<T>(List<Match<T>> matches, Optional<Match<T>> nearMiss) {

  public SearchResult {
    matches = List.copyOf(matches);
  }

  public <R> SearchResult<R> map(Function<T, R> found, Function<T, R> missed) {
    return new SearchResult<>(
        matches.stream().map(match -> match.map(found)).toList(),
        nearMiss.map(match -> match.map(missed)));
  }
}
