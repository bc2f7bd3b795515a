package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class ArrangedUsersTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  @Test
  void aUserIsCreatedWithoutFaces() {
    staff.createUser("alice");

    assertThat(users()).containsExactly(new UserState("alice", UserStatus.CREATED, List.of()));
  }

  @Test
  void aUserWithFacesIsActiveAtOnce() {
    String photo = staff.createUser("alice").indexFace("alice");

    staff.associateFaces("alice", photo);

    assertThat(users()).containsExactly(new UserState("alice", UserStatus.ACTIVE, List.of(photo)));
  }

  @Test
  void aFaceKnowsItsUser() {
    String photo = staff.createUser("alice").indexFace("alice");

    staff.associateFaces("alice", photo);

    assertThat(rekognition.inspect("staff").orElseThrow().face(photo).orElseThrow().userId())
        .contains("alice");
  }

  @Test
  void creatingAUserWhoIsThereChangesNothing() {
    createUserWithAFace("alice");
    List<UserState> before = users();

    staff.createUser("alice");

    assertThat(users()).isEqualTo(before);
  }

  @Test
  void aUserGetsFurtherFaces() {
    createUserWithAFace("alice");

    staff.associateFaces("alice", staff.indexFaces("alice", 2));

    assertThat(users().get(0).faceIds()).hasSize(3);
  }

  @Test
  void aUserMayHaveFacesThatDoNotMatch() {
    createUserWithAFace("alice");

    staff.associateFaces("alice", staff.indexFace("mallory"));

    assertThat(users().get(0).faceIds()).hasSize(2);
  }

  @Test
  void refusesAUserIdThatTheServiceWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.createUser("two words"))
        .withMessage(
            "The user id is 'two words': give 1 to 128 characters matching [a-zA-Z0-9_.\\-:]+");
  }

  @Test
  void refusesAFaceIdThatIsNone() {
    staff.createUser("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", "photo"))
        .withMessage(
            "The face id is 'photo': give a text matching"
                + " [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  }

  @Test
  void refusesFacesForAUserWhoIsNotThere() {
    String photo = staff.indexFace("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", photo))
        .withMessage("There is no user 'alice' in collection 'staff': create it first");
    assertThat(users()).isEmpty();
  }

  @Test
  void refusesAFaceThatIsNotThere() {
    String photo = staff.createUser("alice").indexFace("alice");
    String unknown = new UUID(0, 0).toString();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", photo, unknown))
        .withMessage(
            "The face %s is not in collection 'staff': give an id that indexFace returned",
            unknown);
    assertThat(users()).containsExactly(new UserState("alice", UserStatus.CREATED, List.of()));
  }

  @Test
  void refusesAFaceOfAnotherUserAndLeavesTheUserAsItWas() {
    String photo = createUserWithAFace("bob");
    createUserWithAFace("alice");
    String further = staff.indexFace("alice");
    List<UserState> before = users();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", further, photo))
        .withMessage(
            "The face %s belongs to user 'bob': give a face without a user, as it has one at most",
            photo);
    assertThat(users()).isEqualTo(before);
  }

  @Test
  void refusesMoreFacesThanAUserCanHave() {
    createUserWithAFace("alice");
    List<String> further = staff.indexFaces("alice", 100);
    List<UserState> before = users();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", further))
        .withMessage("The user 'alice' cannot have so many faces: give fewer");
    assertThat(users()).isEqualTo(before);
  }

  private String createUserWithAFace(String user) {
    String photo = staff.createUser(user).indexFace(user);
    staff.associateFaces(user, photo);
    return photo;
  }

  private List<UserState> users() {
    return rekognition.inspect("staff").orElseThrow().users();
  }
}
