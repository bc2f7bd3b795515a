package io.github.rekognitionmock.control.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what somebody meant who wrote an unknown word. */
public final class Suggestion {

  private static final int LETTERS_PER_MISTAKE = 3;
  private static final int LISTED = 12;

  private Suggestion() {}

  /**
   * Tells what to write instead.
   *
   * @param word the unknown word
   * @param known the words that are known
   * @return the near words, or all if none is near, as in {@code did you mean faceId?}
   */
  public static String instead(String word, Collection<String> known) {
    return near(word, known).orElseGet(() -> "known are " + String.join(", ", known));
  }

  /**
   * Tells what to write instead if there are too many words to list them all.
   *
   * @param word the unknown word
   * @param known the words that are known
   * @return the near words, or the first few if none is near
   */
  public static String amongMany(String word, Collection<String> known) {
    return near(word, known).orElseGet(() -> "known are " + fewOf(known));
  }

  /**
   * Asks back whether a word is a slip of the pen.
   *
   * @param word the unknown word
   * @param known the words that are known
   * @return the question, as in {@code did you mean faceId?}, empty if no known word is near
   */
  public static Optional<String> near(String word, Collection<String> known) {
    List<String> near = nearest(word, known);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean " + String.join(" or ", near) + "?");
  }

  private static String fewOf(Collection<String> known) {
    String few = known.stream().limit(LISTED).collect(Collectors.joining(", "));
    return known.size() <= LISTED ? few : few + " and " + (known.size() - LISTED) + " more";
  }

  private static List<String> nearest(String word, Collection<String> known) {
    int tolerated = Math.max(1, word.length() / LETTERS_PER_MISTAKE);
    return known.stream()
        .filter(candidate -> Math.abs(word.length() - candidate.length()) <= tolerated)
        .filter(candidate -> distance(word, candidate) <= tolerated)
        .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .toList();
  }

  /** The number of letters to insert, delete or replace, whatever their case. */
  private static int distance(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int letter = 1; letter <= from.length(); letter++) {
      int diagonal = row[0];
      row[0] = letter;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (from.charAt(letter - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
