package io.github.rekognitionmock.fuzz;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Changes of a text of which each character is a byte, after which it may be no JSON any more. */
final class TextChanges {

  private static final int TO_THE_END = 1_000_000;

  /** What comes in place of a part of the text; {@code $} stands for that part. */
  private static final List<String> PIECES =
      List.of(
          "",
          "$$",
          "$$$$",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "/**/",
          "null",
          "NaN",
          "-",
          "1e999",
          "\\ud800",
          "\\u0000",
          "\u0000",
          "\n",
          "\u00ff",
          "\u00c0\u00af",
          "\u00ed\u00a0\u0080",
          "\u00ef\u00bb\u00bf",
          "\u00f0\u009f\u0098\u0080");

  private TextChanges() {}

  static Arbitrary<UnaryOperator<String>> some() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5_000),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 12)),
                Tuple.of(1, Arbitraries.just(TO_THE_END))),
            Arbitraries.of(PIECES))
        .as(TextChanges::change);
  }

  private static UnaryOperator<String> change(int place, int length, String piece) {
    return text -> {
      int from = place % (text.length() + 1);
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from)
          + piece.replace("$", text.substring(from, to))
          + text.substring(to);
    };
  }
}
