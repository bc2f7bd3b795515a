package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.exchange.RequestFormat;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.fault.ArmedFault;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import java.util.List;
import java.util.stream.Stream;

/**
 * Faults: {@code {"operation": "AssociateFaces", "error": "ThrottlingException", "times": 2}}. A
 * listing adds what a fault is called and how often it has happened, which is passed over when the
 * listing is put back.
 */
public final class FaultFormat {

  private static final String ID = "id";
  private static final String FIRED = "fired";
  private static final List<String> MEMBERS =
      Stream.of(RequestFormat.MEMBERS, EffectFormat.MEMBERS, ScheduleFormat.MEMBERS)
          .flatMap(List::stream)
          .toList();
  private static final List<String> WRITTEN_ONLY = List.of(ID, FIRED);

  private final RequestFormat requests;

  /**
   * Creates the format.
   *
   * @param operations what faults may name
   */
  public FaultFormat(OperationRegistry operations) {
    this.requests = new RequestFormat(operations);
  }

  /**
   * Reads a fault.
   *
   * @param value the value
   * @return the rule
   * @throws io.github.rekognitionmock.control.json.DocumentException if it is wrong
   */
  public FaultRule read(JsonValue value) {
    JsonObject members = value.object(MEMBERS, WRITTEN_ONLY);
    FaultRule.Builder rule = FaultRule.builder();
    requests.operation(members).map(OperationDefinition::name).ifPresent(rule::operation);
    requests.condition(members).ifPresent(rule::condition);
    EffectFormat.read(members, rule);
    ScheduleFormat.read(members, rule);
    return rule.build();
  }

  /**
   * Writes a fault.
   *
   * @param fault the fault as it waits for requests
   * @return its JSON
   */
  public static ObjectNode write(ArmedFault fault) {
    FaultRule rule = fault.rule();
    ObjectNode members = JsonNodeFactory.instance.objectNode().put(ID, fault.id());
    RequestFormat.write(rule.operation(), rule.condition(), members);
    EffectFormat.write(rule.effect(), members);
    ScheduleFormat.write(rule.schedule(), members);
    return members.put(FIRED, fault.timesFired());
  }
}
