package io.github.rekognitionmock.junit.jupiter.assertj;

import static io.github.rekognitionmock.junit.jupiter.assertj.Mocks.assertMessage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserAssertTest {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  private final RekognitionMock rekognition = Mocks.empty();
  private final MockCollection staff = rekognition.collection("staff");

  private UserAssert assertThatAlice() {
    return RekognitionAssertions.assertThat(rekognition).collection("staff").user("alice");
  }

  @Test
  void acceptsWhatIsThere() {
    staff.user("alice");
    assertThatAlice().isCreated().hasNoFaces();

    String photo = staff.face("alice");
    String other = staff.face("alice");
    staff.user("alice", photo, other);
    assertThatAlice()
        .isActive()
        .hasFaces(photo)
        .hasOnlyFaces(other, photo)
        .hasFaceCount(2)
        .doesNotHaveFace(UNKNOWN);
  }

  @Test
  void knowsUsersThatAreUpdating() {
    User alice = new User("alice", UserStatus.UPDATING, List.of());

    new UserAssert(alice, rekognition.inspect("staff").orElseThrow(), new Reasons(rekognition))
        .isUpdating();
  }

  @Test
  void saysWhatTheStatusIs() {
    staff.user("alice");

    assertMessage(
        () -> assertThatAlice().isActive(),
        """
        Expecting user 'alice' of collection 'staff' to be ACTIVE,
        but it is CREATED, and it has no faces""");
  }

  @Test
  void saysWhereMissingFacesAre() {
    String own = staff.face("alice");
    String free = staff.face("alice");
    String bobs = staff.face("bob");
    staff.user("alice", own).user("bob", bobs);

    assertMessage(
        () -> assertThatAlice().hasFaces(own, free, bobs, UNKNOWN),
        """
        Expecting user 'alice' of collection 'staff' to have faces
          %1$s
          %2$s
          %3$s
          %4$s,
        but it lacks
          %2$s, shows person 'alice', belongs to no user
          %3$s, shows person 'bob', belongs to user 'bob'
          %4$s, is not in the collection
        and it has 1 face:
          %1$s, shows person 'alice', belongs to user 'alice'"""
            .formatted(own, free, bobs, UNKNOWN));
  }

  @Test
  void repeatsWhyTheMockRefusedAFace() {
    String photo = staff.user("alice", staff.face("alice")).face("bob");
    rekognition
        .client()
        .associateFaces(request -> request.collectionId("staff").userId("alice").faceIds(photo));

    assertThatThrownBy(() -> assertThatAlice().hasFaces(photo))
        .hasMessageContaining("\nThe mock explained:\n  Face " + photo + " matched the user with ");
    assertThatThrownBy(
            () ->
                RekognitionAssertions.assertThat(rekognition)
                    .collection("staff")
                    .face(photo)
                    .belongsTo("alice"))
        .hasMessageContaining("\nThe mock explained:\n  Face " + photo + " matched the user with ");
  }

  @Test
  void listsFacesThatShouldNotBeThere() {
    String own = staff.face("alice");
    String other = staff.face("alice");
    staff.user("alice", own, other);

    assertMessage(
        () -> assertThatAlice().hasOnlyFaces(own),
        """
        Expecting user 'alice' of collection 'staff' to have only faces
          %s,
        but it also has
          %s, shows person 'alice', belongs to user 'alice'"""
            .formatted(own, other));
    assertMessage(
        () -> assertThatAlice().doesNotHaveFace(own),
        """
        Expecting user 'alice' of collection 'staff' not to have face %s,
        but %s"""
            .formatted(own, inventory(own, other)));
  }

  private String inventory(String one, String other) {
    return "it has 2 faces:"
        + List.of(one, other).stream()
            .sorted()
            .map(face -> "\n  " + face + ", shows person 'alice', belongs to user 'alice'")
            .reduce("", String::concat);
  }

  @Test
  void listsFacesThatAreTooManyOrTooFew() {
    String own = staff.face("alice");
    staff.user("alice", own);

    assertMessage(
        () -> assertThatAlice().hasNoFaces(),
        """
        Expecting user 'alice' of collection 'staff' to have no faces,
        but it has 1 face:
          %s, shows person 'alice', belongs to user 'alice'"""
            .formatted(own));
  }
}
