package io.github.rekognitionmock.samples;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

@RekognitionMockTest
class FailAndWaitTest {

  private String photo;

  @BeforeEach
  void arrangeAlice(RekognitionMock rekognition) {
    photo = rekognition.collection("staff").createUser("alice").indexFace("alice");
  }

  @Test
  void aClientSurvivesWhatGoesWrong(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle().times(2));
    rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.loseAnswer());
    rekognition.injectFault(
        ListUsersRequest.class, fault -> fault.fail(ErrorType.INTERNAL_SERVER_ERROR));

    client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(rekognition).hasReceived(4, AssociateFacesRequest.class);
    assertThat(rekognition).collection("staff").user("alice").hasFaces(photo);
    assertThat(client.listUsers(r -> r.collectionId("staff")).users()).hasSize(1);
  }

  @Test
  void aChangeTakesAsLongAsTheTestSays(RekognitionClient client, RekognitionMock rekognition) {
    rekognition.configure(settings -> settings.lifecycle(Lifecycle.after(Duration.ofMinutes(1))));
    client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(status(client)).isEqualTo(UserStatus.UPDATING);
    rekognition.clock().advance(Duration.ofMinutes(1));
    assertThat(status(client)).isEqualTo(UserStatus.ACTIVE);
  }

  private static UserStatus status(RekognitionClient client) {
    return client.listUsers(r -> r.collectionId("staff")).users().get(0).userStatus();
  }
}
