package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.Checked.message;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;

class SeveralViolationsTest {

  @Test
  void standInOneMessage() {
    assertThat(message(CreateUserRequest.builder().userId("?").build()))
        .isEqualTo(
            "2 validation errors detected: Value null at 'collectionId' failed to satisfy"
                + " constraint: Member must not be null; Value '?' at 'userId' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern:"
                + " [a-zA-Z0-9_.\\-:]+");
  }

  @Test
  void areCountedForOneMemberToo() {
    assertThat(message(CreateUserRequest.builder().collectionId("staff").userId("").build()))
        .isEqualTo(
            "2 validation errors detected: Value '' at 'userId' failed to satisfy constraint:"
                + " Member must have length greater than or equal to 1; Value '' at 'userId' failed"
                + " to satisfy constraint: Member must satisfy regular expression pattern:"
                + " [a-zA-Z0-9_.\\-:]+");
  }

  @Test
  void areAllCollected() {
    var request = AssociateFacesRequest.builder().faceIds("x").userMatchThreshold(101f).build();

    assertThat(message(request))
        .startsWith("4 validation errors detected: ")
        .contains("'collectionId'", "'userId'", "'faceIds'", "'userMatchThreshold'");
  }
}
