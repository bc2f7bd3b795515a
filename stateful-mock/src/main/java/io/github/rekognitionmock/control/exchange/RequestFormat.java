package io.github.rekognitionmock.control.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.Suggestion;
import io.github.rekognitionmock.fault.MemberCondition;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;

/** Which requests something is about: {@code "operation": "…", "matching": {"UserId": "alice"}}. */
public final class RequestFormat {

  private static final String OPERATION = "operation";
  private static final String MATCHING = "matching";

  /** The members that tell which requests are meant. */
  public static final List<String> MEMBERS = List.of(OPERATION, MATCHING);

  private final OperationRegistry operations;

  /**
   * Creates the format.
   *
   * @param operations what may be named
   */
  public RequestFormat(OperationRegistry operations) {
    this.operations = operations;
  }

  /**
   * Reads which operation is meant.
   *
   * @param members the object that may name one
   * @return the operation, empty if none is named
   * @throws io.github.rekognitionmock.control.json.DocumentException if there is no such operation
   */
  public Optional<OperationDefinition<?, ?>> operation(JsonObject members) {
    return members.optional(OPERATION).map(this::operation);
  }

  /**
   * Reads which of the operation's requests are meant.
   *
   * @param members the object that may tell
   * @return the condition, empty if all are meant
   * @throws io.github.rekognitionmock.control.json.DocumentException if the operation's requests
   *     have no such members
   */
  public Optional<MemberCondition> condition(JsonObject members) {
    return members.optional(MATCHING).map(matching -> condition(matching, operation(members)));
  }

  /**
   * Writes what can be written: conditions that are code of a test have no JSON.
   *
   * @param operation the operation's name, empty for all
   * @param condition which of its requests
   * @param members the object to write to
   */
  public static void write(Optional<String> operation, Predicate<?> condition, ObjectNode members) {
    operation.ifPresent(name -> members.put(OPERATION, name));
    if (condition instanceof MemberCondition declared) {
      ObjectNode matching = members.putObject(MATCHING);
      new TreeMap<>(declared.members()).forEach(matching::put);
    }
  }

  private OperationDefinition<?, ?> operation(JsonValue value) {
    String name = value.text();
    return operations
        .find(name)
        .orElseThrow(
            () ->
                value.refused("is " + value.quote(), Suggestion.amongMany(name, operationNames())));
  }

  private List<String> operationNames() {
    return Stream.of(operations.stateful(), operations.stubbable())
        .flatMap(Collection::stream)
        .map(OperationDefinition::name)
        .sorted()
        .toList();
  }

  private static MemberCondition condition(
      JsonValue matching, Optional<OperationDefinition<?, ?>> operation) {
    JsonObject members =
        operation.map(RequestFormat::memberNames).map(matching::object).orElseGet(matching::map);
    Map<String, String> values = new LinkedHashMap<>();
    members.forEach((name, value) -> values.put(name, value.text()));
    return new MemberCondition(values);
  }

  private static List<String> memberNames(OperationDefinition<?, ?> operation) {
    return operation.requestBuilder().get().sdkFields().stream().map(SdkField::memberName).toList();
  }
}
