package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.UserStatus;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ArrangedCollectionsTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final RekognitionMock rekognition = backend.mock(AccountKey.defaults());

  @Test
  void aCollectionIsCreatedIfThereIsNone() {
    rekognition.collection("staff");

    assertThat(rekognition.inspectAll())
        .extracting(CollectionSnapshot::id)
        .containsExactly("staff");
  }

  @Test
  void aCollectionThatIsThereIsArrangedFurther() {
    rekognition.collection("staff").face("alice");

    rekognition.collection("staff").face("bob");

    assertThat(rekognition.inspect("staff").orElseThrow().faces()).hasSize(2);
  }

  @Test
  void aCollectionCanBeTagged() {
    rekognition.collection("staff").tag("team", "hr").tag("team", "it");

    assertThat(rekognition.inspect("staff").orElseThrow().tags()).containsOnlyKeys("team");
    assertThat(rekognition.inspect("staff").orElseThrow().tags()).containsValue("it");
  }

  @Test
  void refusesACollectionIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.collection("two words"))
        .withMessage(
            "The collection id is 'two words': give 1 to 255 letters, digits, '_', '.' or '-'");
  }

  @Test
  void looksAtCollectionsWithoutCreatingThem() {
    assertThat(rekognition.inspect("staff")).isEmpty();
    assertThat(rekognition.inspectAll()).isEmpty();
  }

  @Test
  void completesTheChangeOfAUser() {
    MockCollection staff = rekognition.collection("staff");
    staff.user("alice", staff.face("alice"));

    rekognition.complete("staff", "alice");

    assertThat(rekognition.inspect("staff").orElseThrow().users().get(0).status())
        .isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void saysThatThereIsNoUserToComplete() {
    rekognition.collection("staff");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.complete("staff", "alice"))
        .withMessage(
            "There is no user 'alice' in collection 'staff': arrange it first, or check the id");
  }

  @Test
  void saysThatThereIsNoCollectionToCompleteAUserIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.complete("staff", "alice"))
        .withMessage("There is no collection 'staff': arrange it first, or check the id");
  }

  @Test
  void staysValidWhenTheMockIsReset() {
    MockCollection staff = rekognition.collection("staff");
    backend.reset();

    staff.face("alice");

    assertThat(backend.mock(AccountKey.defaults()).inspect("staff")).isPresent();
  }
}
