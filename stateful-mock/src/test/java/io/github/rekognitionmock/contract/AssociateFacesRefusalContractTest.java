package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason.ASSOCIATED_TO_A_DIFFERENT_USER;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason.FACE_NOT_FOUND;
import static software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason.LOW_MATCH_CONFIDENCE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociation;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class AssociateFacesRefusalContractTest extends ServiceContract {

  private String hers;

  @BeforeEach
  void createAliceWithAFace() {
    hers = face("alice");
    user("alice", hers);
  }

  @Test
  void refusesAFaceThatIsNotInTheCollection() {
    UnsuccessfulFaceAssociation refusal = onlyRefusal(associate("alice", UNKNOWN_FACE));

    assertThat(refusal.faceId()).isEqualTo(UNKNOWN_FACE);
    assertThat(refusal.reasons()).containsExactly(FACE_NOT_FOUND);
    assertThat(refusal.userId()).isNull();
    assertThat(refusal.confidence()).isNull();
  }

  @Test
  void refusesAFaceThatBelongsToAnotherUserAndNamesThatUser() {
    user("bob");

    UnsuccessfulFaceAssociation refusal = onlyRefusal(associate("bob", hers));

    assertThat(refusal.faceId()).isEqualTo(hers);
    assertThat(refusal.userId()).isEqualTo("alice");
    assertThat(refusal.reasons()).containsExactly(ASSOCIATED_TO_A_DIFFERENT_USER);
    assertThat(refusal.confidence()).isNull();
    assertThat(facesOf("alice")).containsExactly(hers);
    assertThat(facesOf("bob")).isEmpty();
  }

  @Test
  @DeclaredRecognition
  void refusesAFaceOfAnotherPersonAndTellsTheConfidence() {
    String his = face("bob");

    UnsuccessfulFaceAssociation refusal = onlyRefusal(associate("alice", his));

    assertThat(refusal.faceId()).isEqualTo(his);
    assertThat(refusal.reasons()).containsExactly(LOW_MATCH_CONFIDENCE);
    assertThat(refusal.confidence()).isBetween(0f, 75f);
    assertThat(refusal.userId()).isNull();
  }

  @Test
  @DeclaredRecognition
  void acceptsAFaceOfAnotherPersonIfNoMatchIsAskedFor() {
    String his = face("bob");

    AssociateFacesResponse response =
        client.associateFaces(
            r -> r.collectionId(collection).userId("alice").faceIds(his).userMatchThreshold(0f));

    assertThat(response.associatedFaces()).extracting(AssociatedFace::faceId).containsExactly(his);
  }

  @Test
  @DeclaredRecognition
  void comparesTheFirstFacesOfAUserWithNothing() {
    user("crowd");

    AssociateFacesResponse response = associate("crowd", face("bob"), face("carol"));

    assertThat(response.associatedFaces()).hasSize(2);
    assertThat(response.unsuccessfulFaceAssociations()).isEmpty();
  }

  @Test
  @DeclaredRecognition
  void associatesTheGoodFacesAndRefusesTheBadOnesInRequestOrder() {
    user("bob", face("bob"));
    String his = facesOf("bob").get(0);
    String stranger = face("carol");
    String good = face("alice");

    AssociateFacesResponse response = associate("alice", stranger, good, his, UNKNOWN_FACE);

    assertThat(response.associatedFaces()).extracting(AssociatedFace::faceId).containsExactly(good);
    assertThat(response.unsuccessfulFaceAssociations())
        .extracting(UnsuccessfulFaceAssociation::faceId)
        .containsExactly(stranger, his, UNKNOWN_FACE);
  }

  @Test
  void leavesTheUserAsItWasWhenEveryFaceIsRefused() {
    assertThat(associate("alice", UNKNOWN_FACE).userStatus()).isEqualTo(UserStatus.ACTIVE);
    assertThat(facesOf("alice")).containsExactly(hers);
  }

  private AssociateFacesResponse associate(String user, String... faces) {
    return client.associateFaces(r -> r.collectionId(collection).userId(user).faceIds(faces));
  }

  private static UnsuccessfulFaceAssociation onlyRefusal(AssociateFacesResponse response) {
    assertThat(response.associatedFaces()).isEmpty();
    assertThat(response.unsuccessfulFaceAssociations()).hasSize(1);
    return response.unsuccessfulFaceAssociations().get(0);
  }
}
