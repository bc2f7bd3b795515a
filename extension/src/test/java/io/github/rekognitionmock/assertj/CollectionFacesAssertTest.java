package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;

class CollectionFacesAssertTest {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");

  private CollectionAssert assertThatStaff() {
    return RekognitionAssertions.assertThat(rekognition).collection("staff");
  }

  @Test
  void listsTheFacesIfOneIsMissing() {
    String photo = staff.indexFace("alice");
    staff.createUser("alice").associateFaces("alice", photo);

    assertMessage(
        () -> assertThatStaff().hasFaces(UNKNOWN),
        """
        Expecting collection 'staff' to have face 00000000-0000-0000-0000-000000000000,
        but it has 1 face:
          %s, shows person 'alice', belongs to user 'alice'"""
            .formatted(photo));
  }

  @Test
  void describesAFaceThatShouldNotBeThere() {
    String photo = staff.indexFace(face -> face.externalImageId("badge"));

    assertMessage(
        () -> assertThatStaff().doesNotHaveFace(photo),
        """
        Expecting collection 'staff' not to have face %1$s,
        but it has:
          %1$s, shows nobody in particular, belongs to no user"""
            .formatted(photo));
  }

  @Test
  void listsFacesThatAreTooManyOrTooFew() {
    String photo = staff.indexFace("alice");

    assertMessage(
        () -> assertThatStaff().hasFaceCount(0),
        """
        Expecting collection 'staff' to have 0 faces,
        but it has 1 face:
          %s, shows person 'alice', belongs to no user"""
            .formatted(photo));
  }

  @Test
  void listsAllFacesIfAPersonHasTooFew() {
    String photo = staff.indexFace("bob");

    assertMessage(
        () -> assertThatStaff().hasFacesOf("alice", 1),
        """
        Expecting collection 'staff' to have 1 face of person 'alice',
        but it has 1 face:
          %s, shows person 'bob', belongs to no user"""
            .formatted(photo));
  }

  @Test
  void cutsLongListsShort() {
    staff.indexFaces("alice", 1_000);

    assertThatThrownBy(() -> assertThatStaff().hasFaceCount(1))
        .hasMessageContaining("but it has 1000 faces:")
        .hasMessageEndingWith("\n  and 980 more");
  }

  @Test
  void listsTwentyFacesInFull() {
    staff.indexFaces("alice", 20);

    assertThatThrownBy(() -> assertThatStaff().hasFaceCount(1))
        .hasMessageContaining("but it has 20 faces:")
        .hasMessageNotContaining(" more");

    staff.indexFaces("alice", 1);

    assertThatThrownBy(() -> assertThatStaff().hasFaceCount(1))
        .hasMessageEndingWith("\n  and 1 more");
  }
}
