package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class AssociateFacesContractTest extends ServiceContract {

  @BeforeEach
  void createAlice() {
    user("alice");
  }

  @Test
  void associatesOneFaceWithAnExistingUser() {
    String face = face("alice");

    AssociateFacesResponse response = associate("alice", face);

    assertThat(response.associatedFaces()).extracting(AssociatedFace::faceId).containsExactly(face);
    assertThat(facesOf("alice")).containsExactly(face);
  }

  @Test
  void associatesSeveralFacesInRequestOrder() {
    String one = face("alice");
    String other = face("alice");

    AssociateFacesResponse response = associate("alice", other, one);

    assertThat(response.associatedFaces())
        .extracting(AssociatedFace::faceId)
        .containsExactly(other, one);
  }

  @Test
  void answersBothListsAlsoWhenOneIsEmpty() {
    AssociateFacesResponse response = associate("alice", face("alice"));

    assertThat(response.hasAssociatedFaces()).isTrue();
    assertThat(response.hasUnsuccessfulFaceAssociations()).isTrue();
    assertThat(response.unsuccessfulFaceAssociations()).isEmpty();
  }

  @Test
  void ignoresAFaceThatTheUserHasAlready() {
    String face = face("alice");
    associate("alice", face);

    AssociateFacesResponse response = associate("alice", face);

    assertThat(response.associatedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceAssociations()).isEmpty();
    assertThat(facesOf("alice")).containsExactly(face);
  }

  @Test
  void answersAFaceThatIsNamedTwiceOnce() {
    String face = face("alice");

    AssociateFacesResponse response = associate("alice", face, face);

    assertThat(response.associatedFaces()).extracting(AssociatedFace::faceId).containsExactly(face);
  }

  @Test
  void isUpdatingTheUserWhenAFaceWasAdded() {
    assertThat(associate("alice", face("alice")).userStatus()).isEqualTo(UserStatus.UPDATING);
  }

  @Test
  void leavesAnActiveUserActiveWhenNothingChanged() {
    String face = face("alice");
    associate("alice", face);
    statusOf("alice");

    assertThat(associate("alice", face).userStatus()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void leavesANewUserCreatedWhenNothingChanged() {
    assertThat(associate("alice", UNKNOWN_FACE).userStatus()).isEqualTo(UserStatus.CREATED);
  }

  @Test
  void refusesAMissingUser() {
    String face = face("alice");

    assertThat(errorOf(() -> associate("nobody", face)))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The user id: nobody does not exist");
  }

  @Test
  void refusesAMissingCollection() {
    assertThat(
            errorOf(
                () ->
                    client.associateFaces(
                        r -> r.collectionId("gone").userId("alice").faceIds(UNKNOWN_FACE))))
        .isInstanceOf(ResourceNotFoundException.class)
        .hasMessageContaining("The collection id: gone does not exist");
  }

  private AssociateFacesResponse associate(String user, String... faces) {
    return client.associateFaces(r -> r.collectionId(collection).userId(user).faceIds(faces));
  }
}
