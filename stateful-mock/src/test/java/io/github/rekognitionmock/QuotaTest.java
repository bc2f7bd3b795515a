package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ServiceQuotaExceededException;

class QuotaTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();

  @Test
  void aUserTakesNoMoreFacesThanItMayHave() {
    mock.configure(settings -> settings.facesPerUser(1));
    associate(mock.face("alice", 1));

    assertThatThrownBy(() -> associate(mock.face("alice", 2)))
        .isInstanceOf(ServiceQuotaExceededException.class);
  }

  @Test
  void theFacesOfAUserCanBeUnlimited() {
    mock.configure(settings -> settings.facesPerUser(Settings.UNLIMITED));

    for (int photo = 0; photo < 101; photo++) {
      assertThat(associate(mock.face("alice", photo)).associatedFaces()).hasSize(1);
    }
  }

  @Test
  void aCollectionHoldsNoMoreFacesThanItMay() {
    mock.configure(settings -> settings.facesPerCollection(1));
    mock.face("alice", 1);

    assertThatThrownBy(() -> indexFace("bob"))
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining("The collection id: staff has reached the maximum number of faces");
  }

  @Test
  void aFullCollectionTakesTheFacesThatItHas() {
    mock.configure(settings -> settings.facesPerCollection(1));
    String photo = mock.face("alice", 1);

    assertThat(mock.face("alice", 1)).isEqualTo(photo);
  }

  @Test
  void aCollectionHasNoMoreUsersThanItMay() {
    mock.configure(settings -> settings.usersPerCollection(1));

    assertThatThrownBy(() -> createUser("bob"))
        .isInstanceOf(ServiceQuotaExceededException.class)
        .hasMessageContaining("The user id: bob exceeds the maximum number of users");
  }

  @Test
  void theUsersOfACollectionAreUnlimitedByDefault() {
    assertThatCode(() -> createUser("bob")).doesNotThrowAnyException();
  }

  @Test
  void quotasAreNotNegative() {
    Settings.Builder settings = Settings.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(settings.facesPerUser(-1)::build)
        .withMessage("The quota of faces per user is -1: give 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(settings.facesPerUser(0).facesPerCollection(-1)::build)
        .withMessage("The quota of faces per collection is -1: give 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(settings.facesPerCollection(0).usersPerCollection(-1)::build)
        .withMessage("The quota of users per collection is -1: give 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(settings.usersPerCollection(0).requestsPerSecond(-1)::build)
        .withMessage("The quota of requests per second is -1: give 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(settings.requestsPerSecond(0).journalCapacity(-1)::build)
        .withMessage("The capacity of the journal is -1: give 0 or more");
  }

  private void createUser(String userId) {
    mock.client().createUser(r -> r.collectionId("staff").userId(userId));
  }

  private void indexFace(String person) {
    SdkBytes photo = SdkBytes.fromByteArray(Images.showing(person));
    mock.client().indexFaces(r -> r.collectionId("staff").image(i -> i.bytes(photo)));
  }

  private AssociateFacesResponse associate(String face) {
    return mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(face));
  }
}
