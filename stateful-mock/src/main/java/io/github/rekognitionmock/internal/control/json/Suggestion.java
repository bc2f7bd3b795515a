package io.github.rekognitionmock.internal.control.json;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what somebody meant who wrote an unknown word. */
public final class Suggestion {

  private static final int LETTERS_PER_MISTAKE = 3;
  private static final int LISTED = 20;

  private Suggestion() {}

  /** Refuses a member that nobody knows. */
  public static DocumentException unknown(String place, String name, Collection<String> known) {
    return DocumentException.of(place, "is unknown", instead(name, known));
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
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distance[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    1 + Math.min(distance[i - 1][j], distance[i][j - 1]),
                    distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1));
      }
    }
    return distance[from.length()][to.length()];
  }
}
