package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociationReason.ASSOCIATED_TO_A_DIFFERENT_USER;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociationReason.FACE_NOT_FOUND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociatedFace;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociation;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class DisassociateFacesContractTest extends ServiceContract {

  private String hers;

  @BeforeEach
  void createAliceWithAFace() {
    hers = face("alice");
    user("alice", hers);
  }

  @Test
  void takesAFaceAwayFromItsUser() {
    DisassociateFacesResponse response = disassociate("alice", hers);

    assertThat(response.disassociatedFaces())
        .extracting(DisassociatedFace::faceId)
        .containsExactly(hers);
    assertThat(response.hasUnsuccessfulFaceDisassociations()).isTrue();
    assertThat(facesOf("alice")).isEmpty();
  }

  @Test
  void leavesTheFaceInTheCollection() {
    disassociate("alice", hers);

    assertThat(client.listFaces(r -> r.collectionId(collection)).faces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceId()).isEqualTo(hers))
        .satisfies(face -> assertThat(face.userId()).isNull());
  }

  @Test
  void isUpdatingTheUserWhenAFaceWasTakenAway() {
    assertThat(disassociate("alice", hers).userStatus()).isEqualTo(UserStatus.UPDATING);
  }

  @Test
  void leavesAUserWithoutFacesCreated() {
    disassociate("alice", hers);

    assertThat(statusOf("alice")).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void leavesAUserWithFurtherFacesActive() {
    String second = face("alice");
    client.associateFaces(r -> r.collectionId(collection).userId("alice").faceIds(second));

    disassociate("alice", hers);

    assertThat(statusOf("alice")).isEqualTo(UserStatus.ACTIVE);
    assertThat(facesOf("alice")).containsExactly(second);
  }

  @Test
  void ignoresAFaceThatIsDisassociatedAlready() {
    disassociate("alice", hers);
    statusOf("alice");

    DisassociateFacesResponse response = disassociate("alice", hers);

    assertThat(response.disassociatedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceDisassociations()).isEmpty();
    assertThat(response.userStatus()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void answersAFaceThatIsNamedTwiceOnce() {
    assertThat(disassociate("alice", hers, hers).disassociatedFaces()).hasSize(1);
  }

  @Test
  void refusesAFaceOfAnotherUserAndNamesThatUser() {
    user("bob");

    UnsuccessfulFaceDisassociation refusal = onlyRefusal(disassociate("bob", hers));

    assertThat(refusal.faceId()).isEqualTo(hers);
    assertThat(refusal.userId()).isEqualTo("alice");
    assertThat(refusal.reasons()).containsExactly(ASSOCIATED_TO_A_DIFFERENT_USER);
    assertThat(facesOf("alice")).containsExactly(hers);
  }

  @Test
  void refusesAFaceThatIsNotInTheCollection() {
    UnsuccessfulFaceDisassociation refusal = onlyRefusal(disassociate("alice", UNKNOWN_FACE));

    assertThat(refusal.faceId()).isEqualTo(UNKNOWN_FACE);
    assertThat(refusal.userId()).isNull();
    assertThat(refusal.reasons()).containsExactly(FACE_NOT_FOUND);
  }

  @Test
  void freesTheFaceForAnotherUser() {
    user("bob");
    disassociate("alice", hers);

    client.associateFaces(r -> r.collectionId(collection).userId("bob").faceIds(hers));

    assertThat(facesOf("bob")).containsExactly(hers);
  }

  @Test
  void refusesAMissingUser() {
    assertThat(errorOf(() -> disassociate("nobody", hers)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The user id: nobody does not exist");
  }

  private DisassociateFacesResponse disassociate(String user, String... faces) {
    return client.disassociateFaces(r -> r.collectionId(collection).userId(user).faceIds(faces));
  }

  private static UnsuccessfulFaceDisassociation onlyRefusal(DisassociateFacesResponse response) {
    assertThat(response.disassociatedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceDisassociations()).hasSize(1);
    return response.unsuccessfulFaceDisassociations().get(0);
  }
}
