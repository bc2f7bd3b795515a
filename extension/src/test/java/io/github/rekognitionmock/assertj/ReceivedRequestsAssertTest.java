package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;
import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class ReceivedRequestsAssertTest {

  private final RekognitionMock rekognition = RekognitionMock.create();

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

  @Test
  void countRequestsForOneOperationOrForAll() {
    rekognition.collection("staff");
    createUser("alice");
    createUser("bob");
    rekognition.client().listCollections();

    assertThat(rekognition)
        .hasReceived(2, CreateUserRequest.class)
        .hasReceived(0, AssociateFacesRequest.class)
        .hasReceived(3, RekognitionRequest.class);
  }

  @Test
  void sayHowManyCameInPlaceOfTheNumberExpected() {
    rekognition.collection("staff");
    createUser("alice");
    rekognition.client().listCollections();

    assertMessage(
        () -> assertThat(rekognition).hasReceived(2, CreateUserRequest.class),
        """
        Expecting 2 requests of type CreateUserRequest,
        but there was 1: account 123456789012 in us-east-1 received 2 requests:
          CreateUser -> 200
          ListCollections -> 200""");
    assertMessage(
        () -> assertThat(rekognition).hasReceived(1, AssociateFacesRequest.class),
        """
        Expecting 1 request of type AssociateFacesRequest,
        but there were 0: account 123456789012 in us-east-1 received 2 requests:
          CreateUser -> 200
          ListCollections -> 200""");
  }

  private void createUser(String userId) {
    rekognition
        .client()
        .createUser(
            request ->
                request.collectionId("staff").userId(userId).clientRequestToken("token-" + userId));
  }
}
