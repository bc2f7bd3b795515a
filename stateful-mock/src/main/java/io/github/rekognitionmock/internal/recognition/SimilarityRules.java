package io.github.rekognitionmock.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The similarities that were declared. A later rule for the same two replaces the earlier one. A
 * rule for two faces beats one for their persons. Thread-safe.
 */
public final class SimilarityRules {

  /** Replaced and never changed, so that reading takes no lock. */
  private volatile Declared declared = Declared.of(Map.of());

  public void declare(SimilarityRule rule) {
    declareAll(List.of(rule));
  }

  public synchronized void declareAll(List<SimilarityRule> further) {
    Map<Pair, SimilarityRule> all = new TreeMap<>(declared.rules);
    further.forEach(rule -> all.put(Pair.of(rule.first(), rule.second()), rule));
    declared = Declared.of(all);
  }

  /** Copies the rules as they are now, in constant time. */
  public SimilarityRules copy() {
    SimilarityRules copy = new SimilarityRules();
    copy.declared = declared;
    return copy;
  }

  public List<SimilarityRule> all() {
    return new ArrayList<>(declared.rules.values());
  }

  public synchronized void clear() {
    declared = Declared.of(Map.of());
  }

  Optional<Float> between(Likeness one, Likeness other) {
    Map<Pair, SimilarityRule> rules = declared.rules;
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
        .flatMap(name -> declared.partners.getOrDefault(name, Set.of()).stream())
        .toList();
  }

  private static List<String> names(Likeness face) {
    List<String> names = new ArrayList<>(2);
    face.faceId().ifPresent(id -> names.add(id.toString()));
    face.person().ifPresent(names::add);
    return names;
  }

  /** The rules, and who is in one with whom. */
  private record Declared(Map<Pair, SimilarityRule> rules, Map<String, Set<String>> partners) {

    static Declared of(Map<Pair, SimilarityRule> rules) {
      Map<String, Set<String>> partners = new HashMap<>();
      for (Pair pair : rules.keySet()) {
        partners.computeIfAbsent(pair.lesser, unknown -> new HashSet<>()).add(pair.greater);
        partners.computeIfAbsent(pair.greater, unknown -> new HashSet<>()).add(pair.lesser);
      }
      return new Declared(rules, partners);
    }
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
