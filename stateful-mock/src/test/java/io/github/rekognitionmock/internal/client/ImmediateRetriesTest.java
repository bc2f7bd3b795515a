package io.github.rekognitionmock.internal.client;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ConflictException;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

/** The four attempts that the SDK makes by default, over the in-process clients. */
class ImmediateRetriesTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();
  private final RekognitionAsyncClient asyncClient = rekognition.asyncClient();
  private String photo;

  @BeforeEach
  void arrange() {
    photo = rekognition.collection("staff").createUser("alice").indexFace("alice");
  }

  @Test
  void surviveThreeThrottledAttempts() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(3));

    assertThat(associate().associatedFaces()).hasSize(1);
    assertThat(received()).extracting(ReceivedRequest::attempt).containsExactly(1, 2, 3, 4);
    assertThat(received()).extracting(ReceivedRequest::maxAttempts).containsOnly(OptionalInt.of(4));
  }

  @Test
  void giveUpAfterTheFourthAttempt() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().always());

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::associate);
    assertThat(received()).hasSize(4);
  }

  @Test
  void areAttemptsOfOneCall() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(3));

    associate();

    ReceivedRequest<AssociateFacesRequest> first = received().get(0);
    assertThat(received())
        .extracting(ReceivedRequest::invocationId)
        .containsOnly(first.invocationId());
    assertThat(first.invocationId()).isPresent();
    assertThat(received())
        .extracting(received -> received.request().clientRequestToken())
        .containsOnly(first.request().clientRequestToken());
  }

  @Test
  void doNotWait() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().always());
    long start = System.nanoTime();

    for (int call = 0; call < 20; call++) {
      assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::associate);
    }

    // The SDK's own pauses would add up to more than 20 seconds.
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void areNotMadeForErrorsOfTheRequest() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.fail(ErrorType.CONFLICT));

    assertThatExceptionOfType(ConflictException.class).isThrownBy(this::associate);
    assertThat(received()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void surviveABrokenConnection(ConnectionFault broken) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.breakConnection(broken));

    assertThat(associate().associatedFaces()).hasSize(1);
    assertThat(received()).hasSize(2);
    assertThat(received().get(0).connectionFault()).contains(broken);
  }

  @ParameterizedTest
  @EnumSource
  void giveUpOnConnectionsThatKeepBreaking(ConnectionFault broken) {
    rekognition.injectFault(
        AssociateFacesRequest.class, fault -> fault.breakConnection(broken).always());

    assertThatExceptionOfType(SdkClientException.class)
        .isThrownBy(this::associate)
        .withMessageContaining("connection fault " + broken);
    assertThat(received()).hasSize(4);
  }

  @Test
  void askAgainForALostAnswerAndNothingIsDoneTwice() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());

    assertThat(associate().associatedFaces())
        .singleElement()
        .matches(face -> face.faceId().equals(photo));
    assertThat(received().get(1).explanations())
        .singleElement()
        .asString()
        .endsWith("nothing was done again.");
  }

  @Test
  void areMadeByTheAsynchronousClientToo() {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(3));

    assertThat(associateAsync().associatedFaces()).hasSize(1);
    assertThat(received()).extracting(ReceivedRequest::attempt).containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @EnumSource
  void areMadeByTheAsynchronousClientWhenConnectionsBreak(ConnectionFault broken) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.breakConnection(broken));

    assertThat(associateAsync().associatedFaces()).hasSize(1);
    assertThat(received()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void endForTheAsynchronousClientToo(ConnectionFault broken) {
    rekognition.injectFault(
        AssociateFacesRequest.class, fault -> fault.breakConnection(broken).always());

    assertThatThrownBy(
            () ->
                asyncClient
                    .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo))
                    .get(30, SECONDS))
        .hasCauseInstanceOf(SdkClientException.class);
    assertThat(received()).hasSize(4);
  }

  private AssociateFacesResponse associate() {
    return client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }

  private AssociateFacesResponse associateAsync() {
    return asyncClient
        .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo))
        .join();
  }

  private List<ReceivedRequest<AssociateFacesRequest>> received() {
    return rekognition.received(AssociateFacesRequest.class);
  }
}
