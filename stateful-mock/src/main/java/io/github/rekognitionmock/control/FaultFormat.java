package io.github.rekognitionmock.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.Dialect;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Faults: {@code {"operation": "AssociateFaces", "error": "ThrottlingException", "times": 2}}. A
 * fault does something: it answers an error, breaks the connection or delays the answer.
 */
final class FaultFormat {

  private static final String OPERATION = "operation";
  private static final String ERROR = "error";
  private static final String MESSAGE = "message";
  private static final String STATUS = "status";
  private static final String CONNECTION = "connection";
  private static final String DELAY_MILLIS = "delayMillis";
  private static final String TIMES = "times";

  private static final int LEAST_STATUS = 400;
  private static final int MOST_STATUS = 599;
  private static final int USUAL_STATUS = 400;

  private final OperationRegistry operations;

  /**
   * Creates the format.
   *
   * @param operations what faults may name
   */
  FaultFormat(OperationRegistry operations) {
    this.operations = operations;
  }

  /**
   * Reads a fault.
   *
   * @param value the value
   * @return the rule
   * @throws DocumentException if it is wrong
   */
  FaultRule read(JsonValue value) {
    JsonObject members =
        value.object(OPERATION, ERROR, MESSAGE, STATUS, CONNECTION, DELAY_MILLIS, TIMES);
    return new FaultRule(
        members.optional(OPERATION).map(this::operation),
        fault(members),
        members.optional(TIMES).map(times -> times.wholeNumber(1, Integer.MAX_VALUE)).orElse(1));
  }

  /**
   * Writes a fault.
   *
   * @param rule the rule
   * @return its JSON
   */
  static ObjectNode write(FaultRule rule) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    rule.operation().ifPresent(operation -> members.put(OPERATION, operation));
    Fault fault = rule.fault();
    fault
        .error()
        .ifPresent(
            error -> {
              members.put(ERROR, error.type()).put(STATUS, error.status());
              error.message().ifPresent(message -> members.put(MESSAGE, message));
            });
    fault.connection().ifPresent(broken -> members.put(CONNECTION, word(broken)));
    members.put(DELAY_MILLIS, fault.delay().toMillis());
    return members.put(TIMES, rule.times());
  }

  private String operation(JsonValue value) {
    String name = value.text();
    if (operations.find(name).isEmpty()) {
      throw value.refused("is " + value.quote(), Suggestion.instead(name, names()));
    }
    return name;
  }

  private List<String> names() {
    return Stream.of(operations.stateful(), operations.stubbable())
        .flatMap(Collection::stream)
        .map(OperationDefinition::name)
        .sorted()
        .toList();
  }

  private static Fault fault(JsonObject members) {
    Optional<AwsError> error = error(members);
    Optional<ConnectionFault> connection =
        members.optional(CONNECTION).map(FaultFormat::connection);
    Duration delay =
        Duration.ofMillis(
            members
                .optional(DELAY_MILLIS)
                .map(millis -> millis.wholeNumber(0, Integer.MAX_VALUE))
                .orElse(0));
    if (error.isPresent() && connection.isPresent()) {
      throw members
          .value()
          .refused("has both an error and a connection", "a broken connection carries no error");
    }
    if (error.isEmpty() && connection.isEmpty() && delay.isZero()) {
      throw members.value().refused("does nothing", "add an error, a connection or delayMillis");
    }
    return new Fault(error, delay, connection);
  }

  private static Optional<AwsError> error(JsonObject members) {
    Optional<String> message = members.optional(MESSAGE).map(JsonValue::text);
    Optional<Integer> status =
        members.optional(STATUS).map(given -> given.wholeNumber(LEAST_STATUS, MOST_STATUS));
    Optional<String> name = members.optional(ERROR).map(TextRule.ERROR::read);
    if (name.isEmpty() && (message.isPresent() || status.isPresent())) {
      throw members.value().refused("has a message or a status, but no error", "add error");
    }
    return name.map(FaultFormat::usual)
        .map(
            usual ->
                new AwsError(
                    usual.type(),
                    status.orElse(usual.status()),
                    usual.dialect(),
                    message.or(usual::message)));
  }

  private static AwsError usual(String name) {
    return ErrorType.named(name)
        .map(ErrorType::error)
        .orElseGet(() -> new AwsError(name, USUAL_STATUS, Dialect.SERVICE, Optional.empty()));
  }

  private static ConnectionFault connection(JsonValue value) {
    List<String> words = Arrays.stream(ConnectionFault.values()).map(FaultFormat::word).toList();
    return ConnectionFault.values()[words.indexOf(value.oneOf(words))];
  }

  private static String word(ConnectionFault fault) {
    return fault.name().toLowerCase(Locale.ROOT);
  }
}
