package io.github.rekognitionmock.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best matches: highest similarity first, ties in the order of the subjects. */
final class Ranking<T> {

  private final int limit;
  private final float threshold;
  private final Comparator<Match<T>> bestFirst;
  private final PriorityQueue<Match<T>> worstFirst;

  Ranking(int limit, float threshold, Comparator<T> ties) {
    this.limit = limit;
    this.threshold = threshold;
    this.bestFirst =
        Comparator.<Match<T>>comparingDouble(match -> -match.similarity())
            .thenComparing(Match::subject, ties);
    this.worstFirst = new PriorityQueue<>(Collections.reverseOrder(bestFirst));
  }

  void offer(T subject, float similarity) {
    if (similarity < threshold) {
      return;
    }
    worstFirst.add(new Match<>(subject, similarity));
    if (worstFirst.size() > limit) {
      worstFirst.remove();
    }
  }

  List<Match<T>> best() {
    List<Match<T>> matches = new ArrayList<>(worstFirst);
    matches.sort(bestFirst);
    return matches;
  }
}
