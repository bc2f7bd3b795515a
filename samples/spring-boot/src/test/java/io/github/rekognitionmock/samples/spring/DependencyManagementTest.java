package io.github.rekognitionmock.samples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** The mock, and all that the AWS SDK needs, on the versions that Spring Boot chooses. */
@RekognitionMockTest(https = true)
class DependencyManagementTest {

  @Test
  void leavesBothClientsWorking(RekognitionClient client, RekognitionAsyncClient asyncClient) {
    client.createCollection(r -> r.collectionId("staff"));

    assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly("staff");
  }
}
