package io.github.rekognitionmock.samples;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.journal.ReceivedRequest;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
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
    photo = rekognition.collection("staff").createUser("alice").indexFace("alice");
  }

  @Test
  void aThrottledCallIsRepeated(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(2));

    associate(client);

    assertThat(rekognition.received(AssociateFacesRequest.class))
        .extracting(ReceivedRequest::attempt)
        .containsExactly(1, 2, 3);
  }

  @Test
  void inLegacyModeTheClientGivesUpAfterFourAttempts(
      RekognitionClient client, RekognitionMock rekognition) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().always());

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(() -> associate(client));
    assertThat(rekognition).hasReceived(4, AssociateFacesRequest.class);
  }

  @Test
  void aLostAnswerDoesNoHarm(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());

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

  @Nested
  @RekognitionMockTest(customizers = StandardMode.class)
  class InStandardMode {

    @Test
    void theClientGivesUpAfterThreeAttempts(RekognitionClient client, RekognitionMock rekognition) {
      rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().always());

      assertThatExceptionOfType(ThrottlingException.class).isThrownBy(() -> associate(client));
      assertThat(rekognition).hasReceived(3, AssociateFacesRequest.class);
    }
  }

  /** What a client does that is built with {@code RetryMode.STANDARD}, less its pauses. */
  static final class StandardMode implements RekognitionClientCustomizer {
    @Override
    public void customize(ClientOverrideConfiguration.Builder configuration) {
      configuration.retryStrategy(
          AwsRetryStrategy.standardRetryStrategy().toBuilder()
              .backoffStrategy(BackoffStrategy.retryImmediately())
              .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
              .build());
    }
  }

  private AssociateFacesResponse associate(RekognitionClient client) {
    return client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }
}
