package io.github.rekognitionmock.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import java.util.List;
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
    mock.injectFault(AssociateFacesRequest.class, fault -> fault.throttle());

    assertThatThrownBy(this::associate).isInstanceOf(ThrottlingException.class);
    assertThat(facesOfAlice()).isEmpty();
  }

  @Test
  void aBrokenConnectionTakesThePlaceOfTheOperation() {
    mock.injectFault(
        AssociateFacesRequest.class, fault -> fault.breakConnection(ConnectionFault.RESET));

    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);
    assertThat(facesOfAlice()).isEmpty();
  }

  @Test
  void anErrorAfterwardsTakesThePlaceOfTheAnswerOnly() {
    mock.injectFault(
        AssociateFacesRequest.class,
        fault -> fault.fail(ErrorType.INTERNAL_SERVER_ERROR).afterOperation());

    assertThatThrownBy(this::associate).isInstanceOf(InternalServerErrorException.class);
    assertThat(facesOfAlice()).containsExactly(photo);
  }

  @Test
  void aLostAnswerIsThatOfAnOperationThatHappened() {
    mock.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());

    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);
    assertThat(facesOfAlice()).containsExactly(photo);
  }

  @Test
  void aRetryWithTheSameTokenAfterALostAnswerGetsTheAnswerOfTheFirstAttempt() {
    mock.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());
    assertThatThrownBy(this::associate).isInstanceOf(SdkClientException.class);

    assertThat(associate().associatedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceId()).isEqualTo(photo));
  }

  @Test
  void aDelayLeavesTheAnswerAsItIs() {
    mock.injectFault(AssociateFacesRequest.class, fault -> fault.delay(Duration.ofMillis(1)));

    assertThat(associate().associatedFaces()).hasSize(1);
  }

  private List<String> facesOfAlice() {
    return mock.handle().inspect("staff").orElseThrow().user("alice").orElseThrow().faceIds();
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
