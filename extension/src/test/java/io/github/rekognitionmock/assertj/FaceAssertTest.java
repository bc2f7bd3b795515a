package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.assertj.Messages.assertMessage;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;

class FaceAssertTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final MockCollection staff = rekognition.collection("staff");
  private final String photo =
      staff.indexFace(face -> face.person("alice").externalImageId("badge"));

  private FaceAssert assertThatPhoto() {
    return RekognitionAssertions.assertThat(rekognition).collection("staff").face(photo);
  }

  @Test
  void acceptsWhatIsThere() {
    assertThatPhoto().belongsToNoUser().hasExternalImageId("badge").shows("alice");

    staff.createUser("alice").associateFaces("alice", photo);
    assertThatPhoto().belongsTo("alice").shows("alice");
  }

  @Test
  void saysToWhomAFaceBelongs() {
    assertMessage(
        () -> assertThatPhoto().belongsTo("alice"),
        "Expecting face %s of collection 'staff' to belong to user 'alice',\nbut it belongs to no user"
            .formatted(photo));

    staff.createUser("bob").associateFaces("bob", photo);
    assertMessage(
        () -> assertThatPhoto().belongsToNoUser(),
        "Expecting face %s of collection 'staff' to belong to no user,\nbut it belongs to user 'bob'"
            .formatted(photo));
  }

  @Test
  void saysWhatAFaceIs() {
    assertMessage(
        () -> assertThatPhoto().shows("bob"),
        "Expecting face %s of collection 'staff' to show person 'bob',\nbut it shows person 'alice'"
            .formatted(photo));
    assertMessage(
        () -> assertThatPhoto().hasExternalImageId("passport"),
        "Expecting face %s of collection 'staff' to have external image id 'passport',\nbut it has 'badge'"
            .formatted(photo));
  }
}
