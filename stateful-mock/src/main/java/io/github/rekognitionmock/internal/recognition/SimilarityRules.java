package io.github.rekognitionmock.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The similarities that were declared. A later rule for the same two replaces the earlier one. A
 * rule for two faces beats one for their persons. Thread-safe.
 */
public final class SimilarityRules {

  private final Map<Pair, SimilarityRule> rules = new ConcurrentSkipListMap<>();
  private final Map<String, Set<String>> partners = new ConcurrentHashMap<>();

  public synchronized void declare(SimilarityRule rule) {
    addPartner(rule.first(), rule.second());
    addPartner(rule.second(), rule.first());
    rules.put(Pair.of(rule.first(), rule.second()), rule);
  }

  public List<SimilarityRule> all() {
    return new ArrayList<>(rules.values());
  }

  public synchronized void clear() {
    rules.clear();
    partners.clear();
  }

  Optional<Float> between(Likeness one, Likeness other) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    for (String first : names(one)) {
      for (String second : names(other)) {
        SimilarityRule rule = rules.get(Pair.of(first, second));
        if (rule != null) {
          return Optional.of(rule.similarity());
        }
      }
    }
    return Optional.empty();
  }

  /** Finds the names of all that are in a rule with a face. */
  List<String> partners(Likeness face) {
    return names(face).stream()
        .flatMap(name -> partners.getOrDefault(name, Set.of()).stream())
        .toList();
  }

  private void addPartner(String name, String partner) {
    partners.computeIfAbsent(name, unknown -> ConcurrentHashMap.newKeySet()).add(partner);
  }

  private static List<String> names(Likeness face) {
    List<String> names = new ArrayList<>(2);
    face.faceId().ifPresent(id -> names.add(id.toString()));
    face.person().ifPresent(names::add);
    return names;
  }

  private record Pair(String lesser, String greater) implements Comparable<Pair> {

    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
      int byLesser = lesser.compareTo(other.lesser);
      return byLesser != 0 ? byLesser : greater.compareTo(other.greater);
    }
  }
}
