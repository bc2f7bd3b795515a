package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.fault.MemberCondition;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;

/** Which requests a fault is about: {@code "operation": "…", "matching": {"UserId": "alice"}}. */
final class RequestFormat {

  private static final String OPERATION = "operation";
  private static final String MATCHING = "matching";
  static final List<String> MEMBERS = List.of(OPERATION, MATCHING);

  private final OperationRegistry operations;

  RequestFormat(OperationRegistry operations) {
    this.operations = operations;
  }

  void read(JsonObject members, FaultRule.Builder rule) {
    members.optional(OPERATION).map(this::operation).ifPresent(rule::operation);
    members
        .optional(MATCHING)
        .map(matching -> condition(matching, members))
        .ifPresent(rule::condition);
  }

  /** Writes what can be written: conditions that are code of a test have no JSON. */
  static void write(FaultRule rule, ObjectNode members) {
    rule.operation().ifPresent(operation -> members.put(OPERATION, operation));
    if (rule.condition() instanceof MemberCondition condition) {
      ObjectNode matching = members.putObject(MATCHING);
      new TreeMap<>(condition.members()).forEach(matching::put);
    }
  }

  private String operation(JsonValue value) {
    String name = value.text();
    if (operations.find(name).isEmpty()) {
      throw value.refused("is " + value.quote(), Suggestion.instead(name, operationNames()));
    }
    return name;
  }

  private List<String> operationNames() {
    return Stream.of(operations.stateful(), operations.stubbable())
        .flatMap(Collection::stream)
        .map(OperationDefinition::name)
        .sorted()
        .toList();
  }

  private MemberCondition condition(JsonValue matching, JsonObject fault) {
    JsonObject members =
        fault
            .optional(OPERATION)
            .flatMap(operation -> operations.find(operation.text()))
            .map(operation -> matching.object(memberNames(operation)))
            .orElseGet(matching::map);
    Map<String, String> values = new LinkedHashMap<>();
    members.forEach((name, value) -> values.put(name, value.text()));
    return new MemberCondition(values);
  }

  private static List<String> memberNames(OperationDefinition<?, ?> operation) {
    return operation.requestBuilder().get().sdkFields().stream().map(SdkField::memberName).toList();
  }
}
