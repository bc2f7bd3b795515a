package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Says in one sentence what Jackson found wrong: what, where, and how to correct it. */
record BindingErrors(ObjectMapper mapper, byte[] json) {

  /** What Jackson adds to the reason, in terms of its own classes. */
  private static final String JACKSON_DETAILS =
      "(?s) \\(code \\d+\\)|( \\(start marker|: enable `|: maybe| in VALUE|\\R).*";

  DocumentException translate(IOException refusal) {
    Throwable cause = Optional.ofNullable(refusal.getCause()).orElse(refusal);
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return Suggestion.unknown(
          place(refusal),
          unknown.getPropertyName(),
          unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().toList());
    }
    if (cause instanceof MismatchedInputException mismatch) {
      return mismatch(refusal, mismatch.getTargetType());
    }
    if (cause instanceof InputCoercionException outOfRange) {
      return mismatch(refusal, outOfRange.getTargetType());
    }
    return cause instanceof IllegalArgumentException own
        ? DocumentException.at(place(refusal), own)
        : malformed(refusal);
  }

  private DocumentException mismatch(IOException refusal, Class<?> expected) {
    try {
      JsonNode found = mapper.readTree(json);
      for (Reference step : path(refusal)) {
        String member = step.getFieldName();
        found = member == null ? found.path(step.getIndex()) : found.path(member);
      }
      return Values.mismatch(place(refusal), found, expected);
    } catch (MismatchedInputException further) {
      return DocumentException.of(
          "", "goes on after its end at " + place(further.getLocation()), "give one JSON value");
    } catch (IOException malformed) {
      return malformed(malformed);
    }
  }

  private static DocumentException malformed(IOException refusal) {
    if (!(refusal instanceof JsonProcessingException problem) || problem.getLocation() == null) {
      return DocumentException.of(
          "",
          "is not text in UTF-8, or nested too deeply, or has too long a text or number",
          "make it simpler");
    }
    return DocumentException.of(
        "",
        "is not JSON at " + place(problem.getLocation()),
        problem.getOriginalMessage().replaceAll(JACKSON_DETAILS, ""));
  }

  private static String place(JsonLocation location) {
    return "line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String place(IOException refusal) {
    return path(refusal).stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .reduce("", DocumentException::join);
  }

  private static List<Reference> path(IOException refusal) {
    return refusal instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
  }
}
