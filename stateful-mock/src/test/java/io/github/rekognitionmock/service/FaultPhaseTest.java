package io.github.rekognitionmock.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.InternalServerErrorException;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

class FaultPhaseTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();
  private final String photo = mock.face("alice", 1);

  @Test
  void anErrorTakesThePlaceOfTheOperation() {
    mock.onNext(AssociateFacesRequest.class).throttle();

    assertThatThrownBy(this::associate).isInstanceOf(ThrottlingException.class);
    assertThat(mock.account().collections().get("staff").user("alice").orElseThrow().faces())
        .isEmpty();
  }

  @Test
  void aBrokenConnectionTakesThePlaceOfTheOperation() {
    mock.onNext(AssociateFacesRequest.class).breakConnection(ConnectionFault.RESET);

    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);
    assertThat(mock.account().collections().get("staff").user("alice").orElseThrow().faces())
        .isEmpty();
  }

  @Test
  void anErrorAfterwardsTakesThePlaceOfTheAnswerOnly() {
    mock.onNext(AssociateFacesRequest.class)
        .fail(ErrorType.INTERNAL_SERVER_ERROR)
        .afterItHappened();

    assertThatThrownBy(this::associate).isInstanceOf(InternalServerErrorException.class);
    assertThat(mock.account().collections().get("staff").user("alice").orElseThrow().faces())
        .hasSize(1);
  }

  @Test
  void aLostAnswerIsThatOfAnOperationThatHappened() {
    mock.onNext(AssociateFacesRequest.class).loseAnswer();

    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);
    assertThat(mock.account().collections().get("staff").user("alice").orElseThrow().faces())
        .hasSize(1);
  }

  @Test
  void aRetryWithTheSameTokenAfterALostAnswerGetsTheAnswerOfTheFirstAttempt() {
    mock.onNext(AssociateFacesRequest.class).loseAnswer();
    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);

    assertThat(associate().associatedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceId()).isEqualTo(photo));
  }

  @Test
  void aDelayLeavesTheAnswerAsItIs() {
    mock.onNext(AssociateFacesRequest.class).delay(Duration.ofMillis(1));

    assertThat(associate().associatedFaces()).hasSize(1);
  }

  private AssociateFacesResponse associate() {
    return mock.client()
        .associateFaces(
            r ->
                r.collectionId("staff")
                    .userId("alice")
                    .faceIds(photo)
                    .clientRequestToken("550e8400"));
  }
}
