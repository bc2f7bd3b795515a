package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.fixture.InProcessAccount;
import io.github.rekognitionmock.internal.recognition.mark.Photograph;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;

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

    String photo = rekognition.collection("staff").indexFace("alice");

    assertThatCode(() -> mock.client().searchFaces(r -> r.collectionId("staff").faceId(photo)))
        .doesNotThrowAnyException();
  }

  @Test
  void aPhotographIsRecognizedInItsCopiesUnlessTheSettingsSayOtherwise() {
    byte[] photograph = Photograph.jpeg(1);
    rekognition.image(photograph).shows("alice", "bob");
    SdkBytes copy = SdkBytes.fromByteArray(Rework.of(photograph).scale(0.5).jpeg(0.6));

    assertThat(mock.client().detectFaces(r -> r.image(i -> i.bytes(copy))).faceDetails())
        .hasSize(2);

    rekognition.configure(settings -> settings.recognizeCopies(false));

    assertThat(mock.client().detectFaces(r -> r.image(i -> i.bytes(copy))).faceDetails())
        .hasSize(1);
  }

  @Test
  void aUserGetsAFaceThatClientsCannotSeeYet() {
    mock.withAlice();
    rekognition.configure(settings -> settings.newFaces(Lifecycle.afterReads(5)));
    String photo = mock.face("alice", 1);

    rekognition.collection("staff").associateFaces("alice", photo);

    assertThat(facesOfAlice()).containsExactly(photo);
  }

  @Test
  void aUserWhoIsUpdatingGetsFurtherFaces() {
    rekognition.configure(
        settings -> settings.lifecycle(Lifecycle.manual()).overlappingChangesConflict(true));
    MockCollection staff = rekognition.collection("staff").createUser("alice");
    String first = staff.indexFace("alice");
    mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(first));

    staff.associateFaces("alice", staff.indexFace("alice"));

    assertThat(facesOfAlice()).hasSize(2);
  }

  @Test
  void aUserTooManyIsRefused() {
    rekognition.configure(settings -> settings.usersPerCollection(1));
    MockCollection staff = rekognition.collection("staff").createUser("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.createUser("bob"))
        .withMessage(
            "The collection 'staff' cannot have so many users: raise the quota of users per"
                + " collection");
  }

  private List<String> facesOfAlice() {
    return rekognition.inspect("staff").orElseThrow().user("alice").orElseThrow().faceIds();
  }
}
