package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class FailingConstructorTest {

  @Test
  void leavesNothingToTheNextClassOfItsThread() {
    JupiterRun run = JupiterRun.of(Failing.class, Following.class);

    assertThat(run.failures()).hasSize(1);
    assertThat(run.reported("collections")).containsExactly("[]");
  }

  @RekognitionMockTest
  static class Failing {
    Failing(RekognitionMock rekognition) {
      rekognition.collection("staff");
      throw new IllegalStateException("as intended");
    }

    @Test
    void test() {}
  }

  @RekognitionMockTest
  static class Following {
    @Test
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("collections", rekognition.inspectAll().toString());
    }
  }

  @Test
  void leavesNothingToTheNextTestOfItsThread() {
    JupiterRun run = JupiterRun.of(FailingOnce.class);

    assertThat(run.failures()).hasSize(1);
    assertThat(run.reported("found")).containsExactly("true", "false");
  }

  @RekognitionMockTest
  static class FailingOnce {
    private static final AtomicBoolean FAILS = new AtomicBoolean(true);

    FailingOnce(RekognitionMock rekognition) {
      rekognition.collection("of-outer");
    }

    @Nested
    class Inner {
      Inner(RekognitionMock rekognition) {
        if (FAILS.getAndSet(false)) {
          rekognition.collection("of-failure");
          throw new IllegalStateException("as intended");
        }
      }

      @RepeatedTest(2)
      void test(RekognitionMock rekognition, TestReporter reporter) {
        reporter.publishEntry("found", has(rekognition, "of-outer"));
        reporter.publishEntry("found", has(rekognition, "of-failure"));
      }

      private static String has(RekognitionMock rekognition, String collectionId) {
        return String.valueOf(rekognition.inspect(collectionId).isPresent());
      }
    }
  }
}
