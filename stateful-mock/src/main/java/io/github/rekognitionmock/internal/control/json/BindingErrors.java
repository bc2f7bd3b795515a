package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what Jackson found wrong: what, where, and how to correct it. */
record BindingErrors(ObjectMapper mapper, JsonSource json, String root) {

  private static final int LONGEST_QUOTE = 60;

  /** What Jackson adds to the reason, in terms of its own classes. */
  private static final String JACKSON_DETAILS =
      "(?s) \\(code \\d+\\)|( \\(start marker|: enable `|: maybe| in VALUE|\\R).*";

  static String quote(String text) {
    return "'" + cut(text) + "'";
  }

  IllegalArgumentException translate(IOException refusal) {
    Throwable cause = Optional.ofNullable(refusal.getCause()).orElse(refusal);
    List<Reference> path =
        refusal instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    String pointer = path.stream().map(BindingErrors::step).collect(Collectors.joining());
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return Suggestion.unknown(
          pointer,
          unknown.getPropertyName(),
          unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList());
    }
    if (cause instanceof MismatchedInputException mismatch) {
      return mismatch(pointer, mismatch.getTargetType());
    }
    if (cause instanceof InputCoercionException outOfRange) {
      return mismatch(pointer, outOfRange.getTargetType());
    }
    return cause instanceof IllegalArgumentException own
        ? ProblemException.at(pointer, own)
        : malformed(cause);
  }

  private static String step(Reference reference) {
    String member = reference.getFieldName();
    return ProblemException.step(member == null ? "" + reference.getIndex() : member);
  }

  ProblemException mismatch(String pointer, Class<?> expected) {
    String place = root + pointer;
    try (JsonParser parser = parserAt(place)) {
      JsonToken found = parser.nextToken();
      String value = describe(found, parser.getText());
      if (place.isEmpty() && parser.skipChildren().nextToken() != null) {
        String end = place(parser.currentTokenLocation());
        return ProblemException.of("", "goes on after its end at " + end + ": give one JSON value");
      }
      return ProblemException.of(pointer, "is " + value + ": give " + name(expected));
    } catch (IOException malformed) {
      return malformed(malformed);
    }
  }

  private JsonParser parserAt(String place) throws IOException {
    JsonParser parser = mapper.createParser(json.open());
    return place.isEmpty()
        ? parser
        : new FilteringParserDelegate(
            parser, new JsonPointerBasedFilter(place), Inclusion.ONLY_INCLUDE_ALL, false);
  }

  private static ProblemException malformed(Throwable refusal) {
    if (refusal instanceof JsonProcessingException problem && problem.getLocation() != null) {
      String reason = problem.getOriginalMessage().replaceAll(JACKSON_DETAILS, "");
      return ProblemException.of(
          "", "is not JSON at " + place(problem.getLocation()) + ": " + reason);
    }
    return unreadable();
  }

  static ProblemException unreadable() {
    return ProblemException.of(
        "",
        "is not text in UTF-8, or nested too deeply, or has too long a text or number: make it"
            + " simpler");
  }

  private static String place(JsonLocation location) {
    return "line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String describe(@Nullable JsonToken value, @Nullable String text) {
    if (value == null) {
      return "empty";
    }
    return switch (value) {
      case START_ARRAY -> "a list";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "the string " + quote(text);
      default -> cut(text);
    };
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  private static String name(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(word -> LowerCamelCaseStrategy.INSTANCE.convertEnumToExternalName(word.toString()))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return switch (type.getSimpleName()) {
      case "String" -> "a string";
      case "Boolean" -> "true or false";
      case "int", "Integer" -> "a whole number up to " + Integer.MAX_VALUE;
      case "long", "Long" -> "a whole number up to " + Long.MAX_VALUE;
      case "Float", "Double" -> "a number";
      case "ByteBuffer" -> "bytes in base64";
      default -> Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    };
  }
}
