package io.github.rekognitionmock.control.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Constants as JSON's names are written, as in {@code cutBody}. */
public final class Words {

  private Words() {}

  /**
   * Writes a constant.
   *
   * @param constant the constant
   * @return its name in lower camel case
   */
  public static String of(Enum<?> constant) {
    String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
    for (int i = 1; i < parts.length; i++) {
      parts[i] = parts[i].substring(0, 1).toUpperCase(Locale.ROOT) + parts[i].substring(1);
    }
    return String.join("", parts);
  }

  /**
   * Reads a constant.
   *
   * @param value the value
   * @param constants what it may be
   * @param <E> the constants
   * @return the constant
   * @throws DocumentException if it is none of them
   */
  public static <E extends Enum<E>> E read(JsonValue value, E[] constants) {
    List<String> words = Arrays.stream(constants).map(Words::of).toList();
    return constants[words.indexOf(value.oneOf(words))];
  }
}
