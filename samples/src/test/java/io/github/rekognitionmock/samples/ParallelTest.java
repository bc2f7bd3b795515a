package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Tests that run at the same time on the same server: each has an account of its own. */
@RekognitionMockTest(seed = "classpath:staff.json")
@Execution(ExecutionMode.CONCURRENT)
class ParallelTest {

  @RepeatedTest(20)
  void deletesAUserThatOtherTestsStillHave(RekognitionClient client) {
    client.deleteUser(r -> r.collectionId("staff").userId("alice"));

    assertThat(client.listUsers(r -> r.collectionId("staff")).users()).isEmpty();
  }
}
