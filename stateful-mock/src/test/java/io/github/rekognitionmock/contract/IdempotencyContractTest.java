package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteUserRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class IdempotencyContractTest extends ServiceContract {

  private final String token = "token-" + UUID.randomUUID();

  @Test
  void theSameTokenGivesTheSameAnswerToAssociateFaces() {
    user("alice");
    AssociateFacesRequest request = association("alice", face("alice"), token);
    AssociateFacesResponse first = client.associateFaces(request);

    assertThat(client.associateFaces(request)).matches(first::equalsBySdkFields);
  }

  @Test
  void theSameTokenGivesTheSameAnswerToDisassociateFaces() {
    String face = face("alice");
    user("alice", face);
    DisassociateFacesRequest request =
        DisassociateFacesRequest.builder()
            .collectionId(collection)
            .userId("alice")
            .faceIds(face)
            .clientRequestToken(token)
            .build();
    client.disassociateFaces(request);

    assertThat(client.disassociateFaces(request).disassociatedFaces()).hasSize(1);
  }

  @Test
  void theSameTokenDoesNotProcessARequestTwice() {
    user("alice");
    String face = face("alice");
    AssociateFacesRequest request = association("alice", face, token);
    client.associateFaces(request);
    client.disassociateFaces(r -> r.collectionId(collection).userId("alice").faceIds(face));

    client.associateFaces(request);

    assertThat(facesOf("alice")).isEmpty();
  }

  @Test
  void theSameTokenWithOtherParametersIsAMismatch() {
    user("alice");
    client.associateFaces(association("alice", face("alice"), token));

    assertThat(errorOf(() -> client.associateFaces(association("alice", UNKNOWN_FACE, token))))
        .isInstanceOf(IdempotentParameterMismatchException.class)
        .hasMessageContaining(
            "The ClientRequestToken: " + token + " you have supplied is already in use.");
  }

  @Test
  void anotherTokenIsAnotherRequest() {
    user("alice");
    String face = face("alice");
    client.associateFaces(association("alice", face, token));

    assertThat(
            client.associateFaces(association("alice", face, "another-" + token)).associatedFaces())
        .isEmpty();
  }

  @Test
  void aTokenHoldsForItsOwnOperationOnly() {
    client.createUser(r -> r.collectionId(collection).userId("alice").clientRequestToken(token));

    client.associateFaces(association("alice", face("alice"), token));

    assertThat(facesOf("alice")).hasSize(1);
  }

  @Test
  void creatingAUserTwiceWithOneTokenIsNoConflict() {
    CreateUserRequest request =
        CreateUserRequest.builder()
            .collectionId(collection)
            .userId("alice")
            .clientRequestToken(token)
            .build();
    client.createUser(request);

    client.createUser(request);

    assertThat(client.listUsers(r -> r.collectionId(collection)).users()).hasSize(1);
  }

  @Test
  void deletingAUserTwiceWithOneTokenSucceeds() {
    user("alice");
    DeleteUserRequest request =
        DeleteUserRequest.builder()
            .collectionId(collection)
            .userId("alice")
            .clientRequestToken(token)
            .build();
    client.deleteUser(request);

    client.deleteUser(request);

    assertThat(client.listUsers(r -> r.collectionId(collection)).users()).isEmpty();
  }

  @Test
  void anErrorIsNotKeptForItsToken() {
    AssociateFacesRequest request = association("alice", face("alice"), token);
    assertThat(errorOf(() -> client.associateFaces(request)))
        .isInstanceOf(ResourceNotFoundException.class);
    user("alice");

    assertThat(client.associateFaces(request).associatedFaces()).hasSize(1);
  }

  private AssociateFacesRequest association(String user, String face, String requestToken) {
    return AssociateFacesRequest.builder()
        .collectionId(collection)
        .userId(user)
        .faceIds(face)
        .clientRequestToken(requestToken)
        .build();
  }
}
