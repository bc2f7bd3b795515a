package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrangedUsersTest {

  private final RekognitionMock rekognition =
      RekognitionBackend.create(InstantSource.system()).mock(AccountKey.defaults());
  private final MockCollection staff = rekognition.collection("staff");

  @Test
  void aUserIsCreatedWithoutFaces() {
    staff.user("alice");

    assertThat(users()).containsExactly(new User("alice", UserStatus.CREATED, List.of()));
  }

  @Test
  void aUserWithFacesIsActiveAtOnce() {
    String photo = staff.face("alice");

    staff.user("alice", photo);

    assertThat(users())
        .containsExactly(new User("alice", UserStatus.ACTIVE, List.of(FaceId.parse(photo))));
  }

  @Test
  void aUserWhoIsThereGetsFurtherFaces() {
    staff.user("alice", staff.face("alice")).user("alice", staff.face("alice"));

    assertThat(users().get(0).faces()).hasSize(2);
  }

  @Test
  void aUserMayHaveFacesThatDoNotMatch() {
    staff.user("alice", staff.face("alice"));

    staff.user("alice", staff.face("mallory"));

    assertThat(users().get(0).faces()).hasSize(2);
  }

  @Test
  void refusesAUserIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("two words"))
        .withMessage(
            "The user id is 'two words': give 1 to 128 letters, digits, '_', '.', '-' or ':'");
  }

  @Test
  void refusesAFaceIdThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("alice", "photo"))
        .withMessage(
            "The face id is 'photo': give a UUID in lower case,"
                + " as in 35ebbb41-7f67-4263-908d-dd0ecba05ab9");
  }

  @Test
  void refusesAFaceThatIsNotThere() {
    String unknown = new UUID(0, 0).toString();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("alice", staff.face("alice"), unknown))
        .withMessage(
            "The face %s is not in collection 'staff': give an id that face(...) returned",
            unknown);
    assertThat(users()).isEmpty();
  }

  @Test
  void refusesAFaceOfAnotherUserAndLeavesTheUserAsItWas() {
    String photo = staff.face("bob");
    staff.user("bob", photo).user("alice", staff.face("alice"));
    List<User> before = users();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("alice", staff.face("alice"), photo))
        .withMessage(
            "The face %s belongs to user 'bob': give a face without a user, as it has one at most",
            photo);
    assertThat(users()).isEqualTo(before);
  }

  @Test
  void refusesMoreFacesThanAUserCanHave() {
    staff.user("alice", staff.face("alice"));
    List<User> before = users();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.user("alice", staff.faces("alice", 100).toArray(String[]::new)))
        .withMessage("The user 'alice' cannot have so many faces: give fewer");
    assertThat(users()).isEqualTo(before);
  }

  private List<User> users() {
    return rekognition.inspect("staff").orElseThrow().users();
  }
}
