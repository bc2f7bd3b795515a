package io.github.rekognitionmock.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.collection.CollectionException;
import io.github.rekognitionmock.fixture.InProcessAccount;
import org.junit.jupiter.api.Test;
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

    assertThatThrownBy(() -> mock.face("alice", 2))
        .isInstanceOf(CollectionException.class)
        .hasMessage("COLLECTION_FULL: staff");
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.builder().facesPerUser(-1).build())
        .withMessage("The quota of faces per user is -1: give 0 or more");
  }

  private void createUser(String userId) {
    mock.client().createUser(r -> r.collectionId("staff").userId(userId));
  }

  private AssociateFacesResponse associate(String face) {
    return mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(face));
  }
}
