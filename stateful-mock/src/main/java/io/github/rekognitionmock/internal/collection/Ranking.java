package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.Match;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Keeps the best matches: highest similarity first, ties in the order of the subjects. As long as
 * there are none, it remembers the subject that came closest.
 */
final class Ranking<T> {

  private final int limit;
  private final float threshold;
  private final Comparator<Match<T>> bestFirst;
  private final PriorityQueue<Match<T>> worstFirst;
  private T closest;
  private float closestSimilarity = -1;

  Ranking(int limit, float threshold, Comparator<? super T> ties) {
    this.limit = limit;
    this.threshold = threshold;
    this.bestFirst =
        Comparator.<Match<T>>comparingDouble(match -> -match.similarity())
            .thenComparing(Match::subject, ties);
    this.worstFirst = new PriorityQueue<>(Collections.reverseOrder(bestFirst));
  }

  void offer(T subject, float similarity) {
    if (similarity < threshold) {
      if (similarity > closestSimilarity) {
        closest = subject;
        closestSimilarity = similarity;
      }
      return;
    }
    worstFirst.add(new Match<>(subject, similarity));
    if (worstFirst.size() > limit) {
      worstFirst.remove();
    }
  }

  SearchResult<T> result() {
    List<Match<T>> matches = new ArrayList<>(worstFirst);
    matches.sort(bestFirst);
    Optional<T> nearMiss = matches.isEmpty() ? Optional.ofNullable(closest) : Optional.empty();
    return new SearchResult<>(
        matches, nearMiss.map(subject -> new Match<>(subject, closestSimilarity)));
  }
}
