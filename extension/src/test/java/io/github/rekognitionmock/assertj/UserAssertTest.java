package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserAssertTest {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  private UserAssert assertThatAlice() {
    return RekognitionAssertions.assertThat(rekognition).collection("staff").user("alice");
  }

  @Test
  void acceptsWhatIsThere() {
    staff.createUser("alice");
    assertThatAlice().hasNoFaces().isCreated();

    String photo = staff.indexFace("alice");
    String other = staff.indexFace("alice");
    staff.associateFaces("alice", photo, other);
    assertThatAlice()
        .isActive()
        .doesNotHaveFace(UNKNOWN)
        .hasFaces(photo)
        .hasExactlyFaces(other, photo)
        .hasFaceCount(2);
  }

  @Test
  void knowsUsersThatAreUpdating() {
    String photo = staff.createUser("alice").indexFace("alice");
    rekognition.configure(settings -> settings.lifecycle(Lifecycle.manual()));
    associate(photo);

    assertThatAlice().isUpdating().hasFaces(photo);
  }

  @Test
  void saysWhatTheStatusIs() {
    staff.createUser("alice");

    assertMessage(
        () -> assertThatAlice().isActive(),
        """
        Expecting user 'alice' of collection 'staff' to be ACTIVE,
        but it is CREATED, and it has no faces""");
  }

  @Test
  void saysWhereMissingFacesAre() {
    String own = staff.indexFace("alice");
    String free = staff.indexFace("alice");
    String bobs = staff.indexFace("bob");
    staff
        .createUser("alice")
        .associateFaces("alice", own)
        .createUser("bob")
        .associateFaces("bob", bobs);

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
  void demandsEachOfExactlyTheseFaces() {
    String own = staff.indexFace("alice");
    String free = staff.indexFace("alice");
    staff.createUser("alice").associateFaces("alice", own);

    assertThatThrownBy(() -> assertThatAlice().hasExactlyFaces(own, free))
        .hasMessageContaining("but it lacks\n  " + free + ", shows person 'alice'");
  }

  @Test
  void repeatsWhyTheMockRefusedAFace() {
    String photo =
        staff
            .createUser("alice")
            .associateFaces("alice", staff.indexFace("alice"))
            .indexFace("bob");
    associate(photo);

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
  void repeatsNothingAboutOtherFaces() {
    staff.createUser("alice").associateFaces("alice", staff.indexFace("alice"));
    String photo = staff.indexFace("bob");
    String other = staff.indexFace("carol");
    associate(photo);
    associate(other);

    assertThatThrownBy(() -> assertThatAlice().hasFaces(photo))
        .hasMessageContaining("Face " + photo + " matched")
        .hasMessageNotContaining(other);
  }

  @Test
  void listsFacesThatShouldNotBeThere() {
    String own = staff.indexFace("alice");
    String other = staff.indexFace("alice");
    staff.createUser("alice").associateFaces("alice", own, other);

    assertMessage(
        () -> assertThatAlice().hasExactlyFaces(own),
        """
        Expecting user 'alice' of collection 'staff' to have exactly the faces
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

  private void associate(String photo) {
    rekognition
        .client()
        .associateFaces(request -> request.collectionId("staff").userId("alice").faceIds(photo));
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
    String own = staff.indexFace("alice");
    staff.createUser("alice").associateFaces("alice", own);

    assertMessage(
        () -> assertThatAlice().hasNoFaces(),
        """
        Expecting user 'alice' of collection 'staff' to have no faces,
        but it has 1 face:
          %s, shows person 'alice', belongs to user 'alice'"""
            .formatted(own));
  }
}
