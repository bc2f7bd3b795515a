package io.github.rekognitionmock.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class FaultRulesTest {

  private final FaultRules rules = new FaultRules();

  @Test
  void theFirstDeclaredHappensFirst() {
    rules.add(failing(ErrorType.THROTTLING).build());
    rules.add(failing(ErrorType.ACCESS_DENIED).build());

    assertThat(next()).contains("ThrottlingException");
    assertThat(next()).contains("AccessDeniedException");
    assertThat(next()).isEmpty();
  }

  @Test
  void aRuleThatSparesARequestLeavesItToTheOthers() {
    rules.add(failing(ErrorType.THROTTLING).skip(1).build());
    rules.add(failing(ErrorType.ACCESS_DENIED).build());

    assertThat(next()).contains("AccessDeniedException");
    assertThat(next()).contains("ThrottlingException");
  }

  @Test
  void oneCanBeForgottenWithoutTheOthers() {
    InjectedFault first = rules.add(failing(ErrorType.THROTTLING).build());
    rules.add(failing(ErrorType.ACCESS_DENIED).build());

    assertThat(rules.remove(first.id())).isTrue();
    assertThat(rules.remove(first.id())).isFalse();
    assertThat(next()).contains("AccessDeniedException");
  }

  @Test
  void allCanBeForgotten() {
    rules.add(failing(ErrorType.THROTTLING).build());

    rules.clear();

    assertThat(next()).isEmpty();
    assertThat(rules.all()).isEmpty();
  }

  @Test
  void theyTellHowOftenTheyHappened() {
    InjectedFault fault = rules.add(failing(ErrorType.THROTTLING).times(2).build());

    next();
    assertThat(fault.timesFired()).isEqualTo(1);
    assertThat(fault.isSpent()).isFalse();
    next();
    next();
    assertThat(fault.timesFired()).isEqualTo(2);
    assertThat(fault.isSpent()).isTrue();
  }

  @Test
  void theOldestThatAreSpentAreForgottenWhenThereAreTooMany() {
    InjectedFault waiting = rules.add(failing(ErrorType.CONFLICT).skip(5000).build());
    for (int i = 0; i < 2000; i++) {
      rules.add(failing(ErrorType.THROTTLING).build());
      next();
    }

    assertThat(rules.all()).hasSize(1000).startsWith(waiting);
    assertThat(rules.all().get(999).id()).isEqualTo(2001);
  }

  private static FaultBuilder<RekognitionRequest> failing(ErrorType type) {
    return new FaultBuilder<>(RekognitionRequest.class, Optional.empty()).fail(type);
  }

  private Optional<String> next() {
    return rules
        .next("ListUsers", ListUsersRequest.builder().build())
        .flatMap(fired -> fired.action().error())
        .map(AwsError::type);
  }
}
