package io.github.rekognitionmock.inprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.fault.ConnectionFault;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

class InProcessClientTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void seesTheStateOfItsMock() {
    rekognition.collection("staff");

    assertThat(client.listCollections().collectionIds()).containsExactly("staff");
  }

  @Test
  void doesNotSeeTheStateOfAnotherMock() {
    RekognitionMock.create().collection("staff");

    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void throwsTheSdksOwnExceptionsWithTheServicesText() {
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> client.describeCollection(r -> r.collectionId("gone")))
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .isEqualTo("The collection id: gone does not exist"))
        .satisfies(error -> assertThat(error.statusCode()).isEqualTo(400))
        .satisfies(error -> assertThat(error.requestId()).isNotBlank());
  }

  @Test
  void doesNotRetry() {
    rekognition.onNext(ListCollectionsRequest.class).throttle();

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(client::listCollections);
    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void failsAsAClientWhoseConnectionBreaks() {
    rekognition.onNext(ListCollectionsRequest.class).breakConnection(ConnectionFault.RESET);

    assertThatExceptionOfType(SdkClientException.class).isThrownBy(client::listCollections);
  }

  @Test
  void saysWhatItDoesNotSupport() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(client::waiter)
        .withMessage(
            "The in-process client does not support waiter(): use a client of a"
                + " RekognitionMockServer");
  }

  @Test
  void canBeClosedAndUsedOn() {
    client.close();

    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void tellsWhatItIs() {
    assertThat(client).hasToString(client.toString()).isEqualTo(client);
    assertThat(client.toString()).contains("in-process", "123456789012", "us-east-1");
    assertThat(client.serviceName()).isEqualTo("rekognition");
  }
}
