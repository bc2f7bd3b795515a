package io.github.rekognitionmock.junit.jupiter.assertj;

import static io.github.rekognitionmock.junit.jupiter.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;

class ReceivedRequestsAssertTest {

  private final RekognitionMock rekognition = Mocks.empty();

  @Test
  void goOnWithTheRequestsInTheirOrder() {
    rekognition.collection("staff");
    createUser("alice");
    createUser("bob");

    assertThat(rekognition)
        .received(CreateUserRequest.class)
        .satisfiesExactly(
            first -> assertThat(first.request().userId()).isEqualTo("alice"),
            second -> assertThat(second.succeeded()).isTrue());
  }

  @Test
  void listAllRequestsWhenTheyFail() {
    rekognition.collection("staff");
    createUser("alice");

    assertThatThrownBy(
            () ->
                assertThat(rekognition)
                    .as("after enrolment")
                    .received(AssociateFacesRequest.class)
                    .hasSize(1))
        .hasMessageStartingWith(
            """
            [after enrolment: account 123456789012 in us-east-1 received 1 request:
              CreateUser -> 200]""");
  }

  @Test
  void sayThatNothingWasReceived() {
    assertThatThrownBy(
            () -> assertThat(rekognition).received(AssociateFacesRequest.class).isNotEmpty())
        .hasMessageStartingWith("[account 123456789012 in us-east-1 received nothing]");
  }

  @Test
  void showRequestsWithTheirMembers() {
    rekognition.collection("staff");
    createUser("alice");

    assertThatThrownBy(() -> assertThat(rekognition).received(CreateUserRequest.class).isEmpty())
        .hasMessageContaining(
            "CreateUser -> 200: CreateUserRequest(CollectionId=staff, UserId=alice,"
                + " ClientRequestToken=token-alice)");
  }

  private void createUser(String userId) {
    rekognition
        .client()
        .createUser(
            request ->
                request.collectionId("staff").userId(userId).clientRequestToken("token-" + userId));
  }
}
