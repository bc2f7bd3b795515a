package io.github.rekognitionmock.control.stub;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.exchange.ErrorFormat;
import io.github.rekognitionmock.control.exchange.RequestFormat;
import io.github.rekognitionmock.control.exchange.ResponseFormat;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.fault.MemberCondition;
import io.github.rekognitionmock.operation.OperationDefinition;
import io.github.rekognitionmock.operation.OperationRegistry;
import io.github.rekognitionmock.stub.Stub;
import io.github.rekognitionmock.stub.StubAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * Declared answers: {@code {"operation": "DetectText", "response": {"TextDetections": []}}}, or an
 * error in place of the response.
 */
public final class StubFormat {

  private static final String OPERATION = "operation";
  private static final String RESPONSE = "response";
  private static final List<String> MEMBERS =
      Stream.of(RequestFormat.MEMBERS, ErrorFormat.MEMBERS, List.of(RESPONSE))
          .flatMap(List::stream)
          .toList();

  private final OperationRegistry operations;
  private final RequestFormat requests;
  private final ResponseFormat responses = new ResponseFormat();

  /**
   * Creates the format.
   *
   * @param operations what stubs may name
   */
  public StubFormat(OperationRegistry operations) {
    this.operations = operations;
    this.requests = new RequestFormat(operations);
  }

  /**
   * Reads a declared answer.
   *
   * @param value the value
   * @return the stub
   * @throws io.github.rekognitionmock.control.json.DocumentException if it is wrong
   */
  public Stub read(JsonValue value) {
    JsonObject members = value.object(MEMBERS);
    OperationDefinition<?, ?> operation = operation(members);
    Predicate<RekognitionRequest> condition =
        requests
            .condition(members)
            .<Predicate<RekognitionRequest>>map(MemberCondition.class::cast)
            .orElse(request -> true);
    return new Stub(operation.requestType(), condition, answer(members, operation));
  }

  /**
   * Writes a declared answer. What a test declared by code has no JSON and is left out.
   *
   * @param stub the stub
   * @return its JSON
   */
  public ObjectNode write(Stub stub) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    String operation = OperationRegistry.operationName(stub.requestType());
    RequestFormat.write(Optional.of(operation), stub.condition(), members);
    if (stub.answer() instanceof StubAnswer.Response declared) {
      members.set(RESPONSE, responses.write(declared.response()));
    } else if (stub.answer() instanceof StubAnswer.Failure declared) {
      ErrorFormat.write(declared.error(), members);
    }
    return members;
  }

  private OperationDefinition<?, ?> operation(JsonObject members) {
    OperationDefinition<?, ?> operation =
        requests
            .operation(members)
            .orElseThrow(() -> members.value().refused("names no operation", "add operation"));
    if (operations.isStateful(operation.requestType())) {
      JsonValue name = members.required(OPERATION);
      throw name.refused(
          "is " + name.quote() + ", which the mock imitates",
          "bring in the state that its answers follow from, or add a fault");
    }
    return operation;
  }

  private StubAnswer answer(JsonObject members, OperationDefinition<?, ?> operation) {
    Optional<AwsError> error = ErrorFormat.read(members);
    Optional<JsonValue> response = members.optional(RESPONSE);
    if (error.isPresent() == response.isPresent()) {
      throw members.value().refused("must have a response or an error", "give one of the two");
    }
    return error
        .<StubAnswer>map(StubAnswer.Failure::new)
        .orElseGet(
            () -> new StubAnswer.Response(responses.read(response.orElseThrow(), operation)));
  }
}
