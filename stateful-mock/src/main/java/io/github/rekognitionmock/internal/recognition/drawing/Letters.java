package io.github.rekognitionmock.internal.recognition.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters of five by seven dots: capitals, digits and a few signs; a box stands for all others. */
final class Letters {

  static final int WIDTH = 6;
  static final int HEIGHT = 7;

  private static final List<String> BLANK = List.of();
  private static final List<String> BOX =
      List.of("#####", "#...#", "#...#", "#...#", "#...#", "#...#", "#####");

  private final Map<Integer, List<String>> dots;

  Letters() {
    try (InputStream file = Letters.class.getResourceAsStream("letters.txt")) {
      dots =
          new String(file.readAllBytes(), UTF_8)
              .lines()
              .map(line -> List.of(line.split(" ")))
              .collect(toMap(line -> line.get(0).codePointAt(0), line -> line.subList(1, 8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes as much of a text as fits into a width. */
  void write(Drawing drawing, String text, int left, int top, int width, int dot) {
    int[] letters =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .codePoints()
            .limit(width / (WIDTH * dot))
            .toArray();
    for (int i = 0; i < letters.length; i++) {
      List<String> rows = dots.getOrDefault(letters[i], letters[i] == ' ' ? BLANK : BOX);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).length(); column++) {
          if (rows.get(row).charAt(column) == '#') {
            int x = left + (i * WIDTH + column) * dot;
            int y = top + row * dot;
            drawing.blacken(x, y, x + dot, y + dot);
          }
        }
      }
    }
  }
}
