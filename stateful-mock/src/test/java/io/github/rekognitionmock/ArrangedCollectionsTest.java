package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class ArrangedCollectionsTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  private final RekognitionBackend backend = RekognitionBackend.create(() -> NOW);
  private final RekognitionMock rekognition = backend.mock();

  @Test
  void aCollectionIsCreatedIfThereIsNone() {
    MockCollection staff = rekognition.collection("staff");

    assertThat(staff.collectionId()).isEqualTo("staff");
    assertThat(rekognition.inspectAll())
        .extracting(CollectionState::collectionId)
        .containsExactly("staff");
  }

  @Test
  void aCollectionTellsWhenItWasCreated() {
    rekognition.collection("staff");
    rekognition.clock().advance(Duration.ofHours(1));
    rekognition.collection("staff");

    assertThat(inspectStaff().creationTimestamp()).isEqualTo(NOW);
  }

  @Test
  void aCollectionThatIsThereIsArrangedFurther() {
    rekognition.collection("staff").indexFace("alice");

    rekognition.collection("staff").indexFace("bob");

    assertThat(inspectStaff().faces()).hasSize(2);
  }

  @Test
  void aCollectionCanBeTagged() {
    rekognition.collection("staff").tag("team", "hr").tag("team", "it");

    assertThat(inspectStaff().tags()).containsOnlyKeys("team").containsValue("it");
  }

  @Test
  void refusesATagThatTheServiceWouldNotTake() {
    MockCollection staff = rekognition.collection("staff");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.tag("aws:team", "hr"))
        .withMessageStartingWith("The tag key is 'aws:team': give 1 to 128 characters matching ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.tag("team", "hr?"))
        .withMessageStartingWith("The tag value is 'hr?': give 0 to 256 characters matching ");
    assertThat(inspectStaff().tags()).isEmpty();
  }

  @Test
  void refusesACollectionIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.collection("two words"))
        .withMessage(
            "The collection id is 'two words': give 1 to 255 characters matching"
                + " [a-zA-Z0-9_.\\-]+");
  }

  @Test
  void looksAtCollectionsWithoutCreatingThem() {
    assertThat(rekognition.inspect("staff")).isEmpty();
    assertThat(rekognition.inspectAll()).isEmpty();
  }

  @Test
  void completesTheChangeOfAUser() {
    rekognition.configure(settings -> settings.lifecycle(Lifecycle.manual()));
    MockCollection staff = rekognition.collection("staff").createUser("alice");
    String face = staff.indexFace("alice");
    rekognition.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(face));
    assertThat(statusOfAlice()).isEqualTo(UserStatus.UPDATING);

    rekognition.completeUpdate("staff", "alice");

    assertThat(statusOfAlice()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void saysThatThereIsNoUserToComplete() {
    rekognition.collection("staff");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.completeUpdate("staff", "alice"))
        .withMessage(
            "There is no user 'alice' in collection 'staff': create it first, or check the id");
  }

  @Test
  void saysThatThereIsNoCollectionToCompleteAUserIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.completeUpdate("staff", "alice"))
        .withMessage("There is no collection 'staff': create it first, or check the id");
  }

  @Test
  void staysValidWhenTheMockIsReset() {
    MockCollection staff = rekognition.collection("staff");
    backend.reset();

    staff.indexFace("alice");

    assertThat(rekognition.inspect("staff")).isPresent();
  }

  private UserStatus statusOfAlice() {
    return inspectStaff().user("alice").orElseThrow().status();
  }

  private CollectionState inspectStaff() {
    return rekognition.inspect("staff").orElseThrow();
  }
}
