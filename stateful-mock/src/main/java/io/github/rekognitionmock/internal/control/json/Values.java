package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What sentences call the values in documents. */
final class Values {

  private static final int LONGEST_QUOTE = 60;
  private static final String INT = "a whole number up to " + Integer.MAX_VALUE;
  private static final String LONG = "a whole number up to " + Long.MAX_VALUE;
  private static final Map<Class<?>, String> NAMES =
      Map.of(
          String.class, "a string",
          Boolean.class, "true or false",
          int.class, INT,
          Integer.class, INT,
          long.class, LONG,
          Long.class, LONG,
          Float.class, "a number",
          Double.class, "a number",
          ArrayNode.class, "a list");

  private Values() {}

  static DocumentException mismatch(String place, JsonNode found, Class<?> expected) {
    return DocumentException.of(place, "is " + describe(found), "give " + name(expected));
  }

  static String quote(String text) {
    return "'" + cut(text) + "'";
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  private static String describe(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "the string " + quote(value.textValue());
      case MISSING -> "empty";
      default -> cut(value.asText());
    };
  }

  private static String name(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(word -> LowerCamelCaseStrategy.INSTANCE.convertEnumToExternalName(word.toString()))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return Collection.class.isAssignableFrom(type)
        ? "a list"
        : NAMES.getOrDefault(type, "an object");
  }
}
