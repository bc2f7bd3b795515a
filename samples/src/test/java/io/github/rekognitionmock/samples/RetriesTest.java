package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

/** The retries of the client really run when calls fail. */
@RekognitionMockTest
class RetriesTest {

  private String photo;

  @BeforeEach
  void arrange(RekognitionMock rekognition) {
    photo = rekognition.collection("staff").user("alice").face("alice");
  }

  @Test
  void aThrottledCallIsRepeated(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.onNext(AssociateFacesRequest.class).throttle().times(2);

    associate(client);

    assertThat(rekognition.received(AssociateFacesRequest.class))
        .extracting(received -> received.attempt().number())
        .containsExactly(1, 2, 3);
  }

  @Test
  void theClientGivesUpInTheEnd(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.onNext(AssociateFacesRequest.class).throttle().always();

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(() -> associate(client));
    assertThat(rekognition.received(AssociateFacesRequest.class)).hasSize(4);
  }

  @Test
  void aLostAnswerDoesNoHarm(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.onNext(AssociateFacesRequest.class).loseAnswer();

    assertThat(associate(client).associatedFaces()).hasSize(1);
    assertThat(rekognition.received(AssociateFacesRequest.class))
        .hasSize(2)
        .extracting(received -> received.request().clientRequestToken())
        .containsOnly(
            rekognition
                .received(AssociateFacesRequest.class)
                .get(0)
                .request()
                .clientRequestToken());
  }

  private AssociateFacesResponse associate(RekognitionClient client) {
    return client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }
}
