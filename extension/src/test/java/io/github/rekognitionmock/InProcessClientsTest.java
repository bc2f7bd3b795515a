package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.journal.ReceivedRequest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

/** The clients of a mock without a server, on each AWS SDK that the build runs these tests on. */
class InProcessClientsTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();
  private final RekognitionAsyncClient asyncClient = rekognition.asyncClient();

  @Test
  void reachTheMock() {
    client.createCollection(request -> request.collectionId("staff"));

    assertThat(asyncClient.listCollections().join().collectionIds()).containsExactly("staff");
  }

  @Test
  void retryWhatIsThrottled() {
    rekognition.injectFault(ListCollectionsRequest.class, fault -> fault.throttle().times(2));
    client.listCollections();
    rekognition.injectFault(ListCollectionsRequest.class, fault -> fault.throttle().times(2));
    asyncClient.listCollections().join();

    assertThat(rekognition.received(ListCollectionsRequest.class))
        .extracting(ReceivedRequest::attempt)
        .containsExactly(1, 2, 3, 1, 2, 3);
  }

  @Test
  void throwWhatTheMockAnswers() {
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> client.listUsers(request -> request.collectionId("staff")))
        .extracting(ResourceNotFoundException::awsErrorDetails)
        .extracting(AwsErrorDetails::errorMessage)
        .isEqualTo("The collection id: staff does not exist");
    assertThat(rekognition.received(ListUsersRequest.class))
        .extracting(received -> received.error().orElseThrow().errorCode())
        .containsExactly("ResourceNotFoundException");
  }
}
