package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class ConcurrentTestsTest {

  @Test
  void neverMeetOnTheServerTheyShare() {
    JupiterRun run = JupiterRun.inParallel(FiveHundred.class).passed(500);

    assertThat(run.reported("account")).hasSize(500).doesNotHaveDuplicates();
  }

  @RekognitionMockTest
  @Execution(ExecutionMode.CONCURRENT)
  static class FiveHundred {
    private final RekognitionClient client;

    FiveHundred(RekognitionClient client) {
      this.client = client;
    }

    @RepeatedTest(500)
    void test(
        RepetitionInfo repetition,
        RekognitionAsyncClient asyncClient,
        RekognitionMock rekognition,
        TestReporter reporter) {
      String own = "collection-" + repetition.getCurrentRepetition();
      client.createCollection(request -> request.collectionId(own));

      assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly(own);
      reporter.publishEntry("account", rekognition.accountId());
    }
  }
}
