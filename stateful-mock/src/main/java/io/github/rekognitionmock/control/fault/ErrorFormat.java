package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Dialect;
import io.github.rekognitionmock.error.ErrorType;
import java.util.Optional;

/**
 * Errors: {@code "error": "ThrottlingException", "status": 429, "message": "Slower"}. What is not
 * said is as the service has it; of an error that it is not known to have, the status is 400.
 */
final class ErrorFormat {

  static final String ERROR = "error";
  static final String MESSAGE = "message";
  static final String STATUS = "status";

  private static final int LEAST_STATUS = 400;
  private static final int MOST_STATUS = 599;
  private static final int USUAL_STATUS = 400;

  private ErrorFormat() {}

  static Optional<AwsError> read(JsonObject members) {
    Optional<String> message = members.optional(MESSAGE).map(JsonValue::text);
    Optional<Integer> status =
        members.optional(STATUS).map(given -> given.wholeNumber(LEAST_STATUS, MOST_STATUS));
    Optional<String> name = members.optional(ERROR).map(TextRule.ERROR::read);
    if (name.isEmpty() && (message.isPresent() || status.isPresent())) {
      throw members.value().refused("has a message or a status, but no error", "add error");
    }
    return name.map(ErrorFormat::usual)
        .map(error -> status.map(error::withStatus).orElse(error))
        .map(error -> message.map(error::withMessage).orElse(error));
  }

  static void write(AwsError error, ObjectNode members) {
    members.put(ERROR, error.type()).put(STATUS, error.status());
    error.message().ifPresent(message -> members.put(MESSAGE, message));
  }

  private static AwsError usual(String name) {
    return ErrorType.named(name)
        .map(ErrorType::error)
        .orElseGet(() -> new AwsError(name, USUAL_STATUS, Dialect.SERVICE, Optional.empty()));
  }
}
