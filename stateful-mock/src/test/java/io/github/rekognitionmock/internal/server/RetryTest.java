package io.github.rekognitionmock.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fixture.HttpAccount;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

@TestInstance(Lifecycle.PER_CLASS)
class RetryTest {

  private final HttpAccount mock = new HttpAccount();
  private final RekognitionClient unmodified = mock.client(configuration -> {});
  private String photo;

  @BeforeEach
  void arrange() {
    photo = mock.rekognition().collection("staff").createUser("alice").indexFace("alice");
  }

  @AfterEach
  void forget() {
    mock.rekognition().clear();
  }

  @AfterAll
  void stop() {
    unmodified.close();
    mock.close();
  }

  @Test
  void anUnmodifiedClientSurvivesOneThrottledCall() {
    mock.rekognition().injectFault(AssociateFacesRequest.class, fault -> fault.throttle());

    assertThat(associate(unmodified).associatedFaces()).hasSize(1);
    assertThat(received()).hasSize(2);
  }

  @Test
  void theLegacyModeMakesFourAttempts() {
    assertThat(attemptsOf(AwsRetryStrategy.legacyRetryStrategy())).containsExactly(1, 2, 3, 4);
    assertThat(received()).extracting(ReceivedRequest::maxAttempts).containsOnly(OptionalInt.of(4));
  }

  @Test
  void theStandardModeMakesThreeAttempts() {
    assertThat(attemptsOf(AwsRetryStrategy.standardRetryStrategy())).containsExactly(1, 2, 3);
  }

  @Test
  void allAttemptsOfACallCarryOneToken() {
    attemptsOf(AwsRetryStrategy.legacyRetryStrategy());

    assertThat(received())
        .extracting(received -> received.request().clientRequestToken())
        .doesNotContainNull()
        .hasSize(4)
        .containsOnly(received().get(0).request().clientRequestToken());
    assertThat(received())
        .extracting(received -> received.invocationId().orElseThrow())
        .containsOnly(received().get(0).invocationId().orElseThrow());
  }

  @Test
  void aLostAnswerIsAskedForAgainAndNothingIsDoneTwice() {
    mock.rekognition().injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());

    assertThat(associate(unmodified).associatedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceId()).isEqualTo(photo));
    assertThat(received()).hasSize(2);
    assertThat(received().get(1).explanations())
        .singleElement()
        .asString()
        .endsWith("nothing was done again.");
  }

  @Test
  void anErrorAfterTheChangeIsRetriedAndNothingIsDoneTwice() {
    mock.rekognition()
        .injectFault(
            AssociateFacesRequest.class,
            fault -> fault.fail(ErrorType.INTERNAL_SERVER_ERROR).afterOperation());

    assertThat(associate(unmodified).associatedFaces()).hasSize(1);
    assertThat(received()).hasSize(2);
    assertThat(mock.rekognition().inspect("staff").orElseThrow().users().get(0).faceIds())
        .containsExactly(photo);
  }

  private List<Integer> attemptsOf(RetryStrategy strategy) {
    mock.rekognition().injectFault(AssociateFacesRequest.class, fault -> fault.throttle().always());
    try (RekognitionClient client =
        mock.client(configuration -> configuration.retryStrategy(withoutWaiting(strategy)))) {
      assertThatExceptionOfType(ThrottlingException.class).isThrownBy(() -> associate(client));
    }
    return received().stream().map(ReceivedRequest::attempt).toList();
  }

  private static RetryStrategy withoutWaiting(RetryStrategy strategy) {
    return strategy.toBuilder()
        .backoffStrategy(BackoffStrategy.retryImmediately())
        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
        .build();
  }

  private AssociateFacesResponse associate(RekognitionClient client) {
    return client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }

  private List<ReceivedRequest<AssociateFacesRequest>> received() {
    return mock.rekognition().received(AssociateFacesRequest.class);
  }
}
