package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.junit.jupiter.seed.SeedCollection;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class SeedAttributeTest {

  @Test
  void isThereAgainForEveryTestTogetherWithOtherSeeds() {
    JupiterRun.of(Seeded.class).passed(2);
  }

  @RekognitionMockTest(seed = "classpath:staff.json")
  @SeedCollection("guests")
  static class Seeded {
    @RepeatedTest(2)
    void test(RekognitionClient client, RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll())
          .extracting(CollectionSnapshot::id)
          .containsExactly("guests", "staff");
      client.deleteCollection(request -> request.collectionId("staff"));
    }
  }
}
