package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.fixture.InProcessAccount;
import io.github.rekognitionmock.settings.Settings;
import org.junit.jupiter.api.Test;

/** What a test arranges is there at once, however slow and strict it makes the mock. */
class ArrangedUnderSettingsTest {

  private final InProcessAccount mock = new InProcessAccount();
  private final RekognitionMock rekognition = mock.handle();

  @Test
  void aCollectionCanBeSeenAtOnce() {
    rekognition.configure(settings -> settings.newCollections(Lifecycle.afterReads(5)));

    rekognition.collection("staff");

    assertThatCode(() -> mock.client().describeCollection(r -> r.collectionId("staff")))
        .doesNotThrowAnyException();
  }

  @Test
  void aFaceCanBeSeenAtOnce() {
    rekognition.configure(settings -> settings.newFaces(Lifecycle.afterReads(5)));

    String photo = rekognition.collection("staff").face("alice");

    assertThatCode(() -> mock.client().searchFaces(r -> r.collectionId("staff").faceId(photo)))
        .doesNotThrowAnyException();
  }

  @Test
  void aUserGetsAFaceThatClientsCannotSeeYet() {
    mock.withAlice();
    rekognition.configure(settings -> settings.newFaces(Lifecycle.afterReads(5)));
    String photo = mock.face("alice", 1);

    rekognition.collection("staff").user("alice", photo);

    assertThat(rekognition.inspect("staff").orElseThrow().users().get(0).faces()).hasSize(1);
  }

  @Test
  void aUserWhoIsUpdatingGetsFurtherFaces() {
    rekognition.configure(
        settings -> settings.lifecycle(Lifecycle.manual()).overlappingChangesConflict(true));
    MockCollection staff = rekognition.collection("staff").user("alice");
    String first = staff.face("alice");
    mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(first));

    staff.user("alice", staff.face("alice"));

    assertThat(rekognition.inspect("staff").orElseThrow().users().get(0).faces()).hasSize(2);
  }

  @Test
  void aUserTooManyIsRefused() {
    rekognition.configure(settings -> settings.usersPerCollection(1));
    MockCollection staff = rekognition.collection("staff").user("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("bob"))
        .withMessage(
            "The collection 'staff' cannot have so many users: raise the quota of users per"
                + " collection");
  }

  @Test
  void clearingTakesTheSettingsBackAndForgetsTheRequests() {
    rekognition.configure(settings -> settings.facesPerUser(1));
    mock.client().listCollections(r -> {});

    rekognition.clear();

    assertThat(rekognition.settings()).isEqualTo(Settings.defaults());
    assertThat(mock.account().journal().all()).isEmpty();
  }
}
