package io.github.rekognitionmock.internal.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.UserState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** Users where changes complete only when the test says so, and two faces are the most. */
class UserArrangementTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  @BeforeEach
  void createAlice() {
    rekognition.configure(settings -> settings.lifecycle(Lifecycle.manual()).facesPerUser(2));
    staff.createUser("alice");
  }

  @Test
  void aUserIsActiveHoweverLongChangesTake() {
    staff.associateFaces("alice", staff.indexFace("alice"));

    assertThat(alice().status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void aUserWhoIsRefusedFurtherFacesStaysActive() {
    String first = staff.indexFace("alice");
    staff.associateFaces("alice", first);
    List<String> tooMany = staff.indexFaces("alice", 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", tooMany))
        .withMessage("The user 'alice' cannot have so many faces: give fewer");

    assertThat(alice()).isEqualTo(new UserState("alice", UserStatus.ACTIVE, List.of(first)));
  }

  @Test
  void aUserWhoIsRefusedItsFirstFacesStaysCreated() {
    List<String> tooMany = staff.indexFaces("alice", 3);

    assertThatIllegalArgumentException().isThrownBy(() -> staff.associateFaces("alice", tooMany));

    assertThat(alice()).isEqualTo(new UserState("alice", UserStatus.CREATED, List.of()));
  }

  @Test
  void aUserWhoIsFullIsRefusedFurtherFaces() {
    staff.associateFaces("alice", staff.indexFaces("alice", 2));
    String third = staff.indexFace("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff.associateFaces("alice", third))
        .withMessage("The user 'alice' cannot have so many faces: give fewer");
  }

  @Test
  void aUserWhoIsFullMayBeGivenItsOwnFacesAgain() {
    List<String> faces = staff.indexFaces("alice", 2);
    staff.associateFaces("alice", faces);

    staff.associateFaces("alice", faces);

    assertThat(alice().faceIds()).isEqualTo(faces);
  }

  private UserState alice() {
    return rekognition.inspect("staff").orElseThrow().user("alice").orElseThrow();
  }
}
