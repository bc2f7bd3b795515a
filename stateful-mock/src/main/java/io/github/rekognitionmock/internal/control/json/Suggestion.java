package io.github.rekognitionmock.internal.control.json;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Guesses what somebody meant who wrote an unknown word. */
public final class Suggestion {

  private static final int LETTERS_PER_MISTAKE = 3;
  private static final int LISTED = 20;

  private Suggestion() {}

  /** Refuses a member that nobody knows. */
  public static ProblemException unknown(String pointer, String name, Collection<String> known) {
    return ProblemException.of(pointer, "is unknown: " + instead(name, known));
  }

  /** Tells what to write instead. */
  public static String instead(String word, Collection<String> known) {
    String few = known.stream().limit(LISTED).collect(Collectors.joining(", "));
    String more = known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : "";
    return near(word, known).orElse("known are " + few + more);
  }

  public static Optional<String> near(String word, Collection<String> known) {
    int tolerated = Math.max(1, word.length() / LETTERS_PER_MISTAKE);
    List<String> near =
        known.stream()
            .filter(candidate -> Math.abs(word.length() - candidate.length()) <= tolerated)
            .filter(candidate -> distance(word, candidate) <= tolerated)
            .sorted(comparingInt(candidate -> distance(word, candidate)))
            .toList();
    return Optional.of("did you mean " + String.join(" or ", near) + "?")
        .filter(question -> !near.isEmpty());
  }

  /** The number of letters to insert, delete or replace, whatever their case. */
  private static int distance(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[to.length()];
  }
}
