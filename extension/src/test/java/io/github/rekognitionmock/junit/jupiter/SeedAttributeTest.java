package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.UserState;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class SeedAttributeTest {

  @Test
  void isThereAgainForEveryTestBeforeOtherSeeds() {
    JupiterRun.of(Seeded.class).passed(2);
  }

  @RekognitionMockTest(seed = "classpath:bob.json")
  @Seed("classpath:bob-enrolled.json")
  static class Seeded {
    @RepeatedTest(2)
    void test(RekognitionClient client, RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff").orElseThrow().users())
          .extracting(UserState::userId)
          .containsExactly("bob");
      client.deleteCollection(request -> request.collectionId("staff"));
    }
  }
}
