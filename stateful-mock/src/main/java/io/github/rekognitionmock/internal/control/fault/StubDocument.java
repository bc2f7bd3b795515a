package io.github.rekognitionmock.internal.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.AwsJson;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.stub.Stub;
import io.github.rekognitionmock.internal.stub.StubAnswer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** A stub: the response as AWS would write it, or an error in its place. */
public record StubDocument(
    @Required String operation,
    @Nullable Map<String, String> matching,
    @Nullable ObjectNode response,
    @Text(TextRule.ERROR) @Nullable String error,
    @Range(min = 400, max = 599) @Nullable Integer status,
    @Nullable String message)
    implements AnswerMembers {

  /** Writes a stub. An answer that is code of a test has no JSON. */
  public static StubDocument of(Stub stub) {
    Optional<AwsError> failure =
        stub.answer() instanceof StubAnswer.Failure declared
            ? Optional.of(declared.error())
            : Optional.empty();
    return new StubDocument(
        OperationDefinition.nameOf(stub.requestType()),
        AnswerMembers.matching(stub.condition()),
        stub.answer() instanceof StubAnswer.Response declared
            ? AwsJson.write(declared.response())
            : null,
        failure.map(AwsError::type).orElse(null),
        failure.map(AwsError::status).orElse(null),
        failure.flatMap(AwsError::message).orElse(null));
  }

  public Stub stub(OperationRegistry operations) {
    Optional<OperationDefinition<?>> selected = selected(operations);
    OperationDefinition<?> stubbed = selected.orElseThrow();
    if (stubbed.isStateful()) {
      throw ProblemException.of(
          "/operation",
          "is '%s', which the mock imitates: bring in the state that its answers follow from, or add a fault"
              .formatted(operation));
    }
    Optional<AwsError> failure = answer();
    ProblemException.check(
        failure.isPresent() == (response == null),
        "must have a response or an error: give one of the two");
    return new Stub(
        stubbed.requestType(),
        condition(selected),
        failure.<StubAnswer>map(StubAnswer.Failure::new).orElseGet(() -> response(stubbed)));
  }

  private StubAnswer response(OperationDefinition<?> stubbed) {
    return new StubAnswer.Response(
        ProblemException.at(
            "/response",
            () -> (RekognitionResponse) AwsJson.read(response, stubbed.newResponse().getClass())));
  }
}
