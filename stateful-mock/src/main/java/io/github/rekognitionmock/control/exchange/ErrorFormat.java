package io.github.rekognitionmock.control.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Dialect;
import io.github.rekognitionmock.error.ErrorType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Errors: {@code "error": "ThrottlingException", "status": 429, "message": "Slower"}. What is not
 * said is as the service has it; of an error that it is not known to have, the status is 400. A
 * name that looks like a slip of the pen has to have a status.
 */
public final class ErrorFormat {

  private static final String ERROR = "error";
  private static final String MESSAGE = "message";
  private static final String STATUS = "status";

  /** The members that an error has. */
  public static final List<String> MEMBERS = List.of(ERROR, MESSAGE, STATUS);

  private static final int LEAST_STATUS = 400;
  private static final int MOST_STATUS = 599;
  private static final int USUAL_STATUS = 400;

  private ErrorFormat() {}

  /**
   * Reads an error.
   *
   * @param members the object that may have an error's members
   * @return the error, empty if it has none
   * @throws io.github.rekognitionmock.control.json.DocumentException if it is wrong
   */
  public static Optional<AwsError> read(JsonObject members) {
    Optional<String> message = members.optional(MESSAGE).map(JsonValue::text);
    Optional<Integer> status =
        members.optional(STATUS).map(given -> given.wholeNumber(LEAST_STATUS, MOST_STATUS));
    Optional<JsonValue> named = members.optional(ERROR);
    Optional<String> name = named.map(TextRule.ERROR::read);
    if (name.isEmpty() && (message.isPresent() || status.isPresent())) {
      throw members.value().refused("has a message or a status, but no error", "add error");
    }
    if (status.isEmpty()) {
      named.ifPresent(ErrorFormat::checkSpelling);
    }
    return name.map(ErrorFormat::usual)
        .map(error -> status.map(error::withStatus).orElse(error))
        .map(error -> message.map(error::withMessage).orElse(error));
  }

  /**
   * Writes an error.
   *
   * @param error the error
   * @param members the object to write its members to
   */
  public static void write(AwsError error, ObjectNode members) {
    members.put(ERROR, error.type()).put(STATUS, error.status());
    error.message().ifPresent(message -> members.put(MESSAGE, message));
  }

  private static void checkSpelling(JsonValue named) {
    List<String> known = Arrays.stream(ErrorType.values()).map(ErrorType::typeName).toList();
    Optional<String> question = Suggestion.near(named.text(), known);
    if (question.isPresent() && !known.contains(named.text())) {
      throw named.refused("is " + named.quote(), question.get() + " Add a status if not");
    }
  }

  private static AwsError usual(String name) {
    return ErrorType.named(name)
        .map(ErrorType::error)
        .orElseGet(() -> new AwsError(name, USUAL_STATUS, Dialect.SERVICE, Optional.empty()));
  }
}
