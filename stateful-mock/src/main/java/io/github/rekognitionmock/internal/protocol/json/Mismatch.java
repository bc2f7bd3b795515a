package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.error.AwsErrorException;

/** What the service says of a value that is of another type than is due. */
final class Mismatch {

  private Mismatch() {}

  static AwsErrorException atScalar(JsonToken found, String due) {
    return of(found, describe(found) + " can not be converted to " + due);
  }

  static AwsErrorException atList(JsonToken found) {
    return of(found, "Expected list or null");
  }

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
    return AwsError.of(ErrorType.SERIALIZATION, text).asException();
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
