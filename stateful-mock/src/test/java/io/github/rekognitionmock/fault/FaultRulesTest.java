package io.github.rekognitionmock.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;

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
    ArmedFault first = rules.add(failing(ErrorType.THROTTLING).build());
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
    ArmedFault armed = rules.add(failing(ErrorType.THROTTLING).times(2).build());

    next();
    assertThat(armed.timesFired()).isEqualTo(1);
    assertThat(armed.isSpent()).isFalse();
    next();
    next();
    assertThat(armed.timesFired()).isEqualTo(2);
    assertThat(armed.isSpent()).isTrue();
  }

  @Test
  void theOldestThatAreSpentAreForgottenWhenThereAreTooMany() {
    ArmedFault waiting = rules.add(failing(ErrorType.CONFLICT).skip(5000).build());
    for (int i = 0; i < 2000; i++) {
      rules.add(failing(ErrorType.THROTTLING).build());
      next();
    }

    assertThat(rules.all()).hasSize(1000).startsWith(waiting);
    assertThat(rules.all().get(999).id()).isEqualTo(2001);
  }

  @Test
  void noneHappensMoreOftenThanItIsToHoweverManyComeAtOnce() throws Exception {
    ArmedFault armed = rules.add(failing(ErrorType.THROTTLING).times(1_000_000).build());
    Callable<Long> requests =
        () -> IntStream.range(0, 500_000).filter(request -> next().isPresent()).count();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      long failed = 0;
      for (Future<Long> result : threads.invokeAll(Collections.nCopies(4, requests))) {
        failed += result.get();
      }
      assertThat(failed).isEqualTo(1_000_000);
      assertThat(armed.timesFired()).isEqualTo(1_000_000);
    } finally {
      threads.shutdownNow();
    }
  }

  private static FaultRule.Builder failing(ErrorType type) {
    return FaultRule.builder().error(type.error());
  }

  private Optional<String> next() {
    return rules
        .next("ListUsers", ListUsersRequest.builder().build())
        .flatMap(fired -> fired.fault().error())
        .map(AwsError::type);
  }
}
