package io.github.rekognitionmock.protocol.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.rekognitionmock.error.AwsErrorException;
import io.github.rekognitionmock.error.ErrorType;

/** What the service says of a value that is of another type than is due. */
final class Mismatch {

  private Mismatch() {}

  /** Something else than a string, number or truth value of the right kind. */
  static AwsErrorException atScalar(JsonToken found, String due) {
    return of(found, describe(found) + " can not be converted to " + due);
  }

  /** Something else than a list. */
  static AwsErrorException atList(JsonToken found) {
    return of(found, "Expected list or null");
  }

  /** Something else than a structure or map. */
  static AwsErrorException atStructure(JsonToken found) {
    return of(found, "Expected null");
  }

  private static AwsErrorException of(JsonToken found, String message) {
    String text =
        switch (found) {
          case START_ARRAY -> "Start of list found where not expected";
          case START_OBJECT -> "Start of structure or map found where not expected.";
          default -> message;
        };
    return ErrorType.SERIALIZATION.error(text).asException();
  }

  private static String describe(JsonToken found) {
    return switch (found) {
      case VALUE_STRING -> "STRING_VALUE";
      case VALUE_TRUE -> "TRUE_VALUE";
      case VALUE_FALSE -> "FALSE_VALUE";
      default -> "NUMBER_VALUE";
    };
  }
}
