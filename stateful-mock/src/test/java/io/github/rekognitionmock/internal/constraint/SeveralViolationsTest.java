package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;

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

  @Test
  void areListedInTheOrderOfTheModelWhereverTheyAre() {
    var request =
        IndexFacesRequest.builder()
            .qualityFilter("BEST")
            .image(i -> i.s3Object(s3 -> s3.version("").bucket("ab")))
            .maxFaces(0)
            .build();

    assertThat(message(request))
        .isEqualTo(
            "5 validation errors detected: Value null at 'collectionId' failed to satisfy"
                + " constraint: Member must not be null; Value 'ab' at 'image.s3Object.bucket'"
                + " failed to satisfy constraint: Member must have length greater than or equal to"
                + " 3; Value '' at 'image.s3Object.version' failed to satisfy constraint: Member"
                + " must have length greater than or equal to 1; Value '0' at 'maxFaces' failed to"
                + " satisfy constraint: Member must have value greater than or equal to 1; Value"
                + " 'BEST' at 'qualityFilter' failed to satisfy constraint: Member must satisfy"
                + " enum value set: [NONE, AUTO, LOW, MEDIUM, HIGH]");
  }

  @Test
  void mayBeAboutTheKeysAndTheValuesOfOneMap() {
    var request =
        CreateCollectionRequest.builder().collectionId("staff").tags(Map.of("aws:team", "?"));

    assertThat(message(request.build()))
        .startsWith(
            "2 validation errors detected: Value '{aws:team=?}' at 'tags' failed to satisfy"
                + " constraint: Map keys must satisfy constraint: [")
        .contains(
            "; Value '{aws:team=?}' at 'tags' failed to satisfy constraint: Map value must satisfy"
                + " constraint: [");
  }

  private static String message(SdkPojo message) {
    return Constraints.violations(message).orElseThrow();
  }
}
