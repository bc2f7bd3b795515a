package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.stub.Stub;
import io.github.rekognitionmock.internal.stub.StubAnswer;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** What a test has the mock do, against what the mock did. */
record Expectations(TestAccount account) {

  /** Fails a test whose expectations were not met, or that was answered errors by surprise. */
  void verify() {
    String problems =
        Stream.concat(unmet(), surprises()).distinct().collect(Collectors.joining("\n"));
    if (!problems.isEmpty()) {
      throw new AssertionFailedError(problems);
    }
  }

  /** Returns what was declared for requests that never came. */
  Stream<String> unmet() {
    RegionalAccount state = account.state();
    return Stream.concat(
        state.faults().all().stream()
            .filter(fault -> fault.timesFired() == 0 && !account.beganWith(fault))
            .map("No request met the fault %s: remove it, or check the operation."::formatted),
        state.stubs().all().stream()
            .filter(stub -> !stub.wasUsed() && !account.beganWith(stub))
            .map(stub -> stub.requestType().getSimpleName())
            .map(
                "No %s asked for its declared answer: remove it, or check the condition."
                    ::formatted));
  }

  private Stream<String> surprises() {
    RegionalAccount state = account.state();
    Set<String> declared =
        Stream.concat(
                state.faults().all().stream()
                    .flatMap(fault -> fault.rule().effect().error().stream()),
                state.stubs().all().stream()
                    .map(Stub::answer)
                    .filter(StubAnswer.Failure.class::isInstance)
                    .map(answer -> ((StubAnswer.Failure) answer).error()))
            .map(AwsError::type)
            .collect(Collectors.toSet());
    return state.journal().all().stream()
        .filter(request -> request.awsError().filter(e -> !declared.contains(e.type())).isPresent())
        .filter(request -> !state.journal().wasAskedFor(request))
        .map(
            request ->
                "%1$s: arrange what is missing, or look at it with received(%2$sRequest.class)."
                    .formatted(request.summary(), request.operation()));
  }
}
