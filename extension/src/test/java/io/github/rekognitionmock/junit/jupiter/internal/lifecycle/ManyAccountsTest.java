package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyAccountsTest {

  private static final int MANY = 100_000;

  /** So many that two threads are at it together thousands of times. */
  @Test
  void noTwoTestsGetTheSame() {
    RunningMock mock = new RunningMock(InProcessHost.create());

    Set<String> ids = ConcurrentHashMap.newKeySet();
    IntStream.range(0, MANY)
        .parallel()
        .forEach(test -> ids.add(mock.open("eu-west-1", List.of()).mock().accountId()));

    assertThat(ids).hasSize(MANY);
  }
}
