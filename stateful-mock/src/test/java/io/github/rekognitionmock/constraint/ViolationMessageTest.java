package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.Checked.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;

class ViolationMessageTest {

  private static final String ARN = "arn:aws:rekognition:us-east-1:123456789012:collection/staff";
  private static final String OPENING = "1 validation error detected: ";
  private static final String FAILED = " failed to satisfy constraint: ";

  @Test
  void namesARequiredMemberThatIsMissing() {
    assertThat(message(DescribeCollectionRequest.builder().build()))
        .isEqualTo(OPENING + "Value null at 'collectionId'" + FAILED + "Member must not be null");
  }

  @Test
  void quotesAnEmptyList() {
    assertThat(message(DeleteFacesRequest.builder().collectionId("a").faceIds(List.of()).build()))
        .isEqualTo(
            OPENING
                + "Value '[]' at 'faceIds'"
                + FAILED
                + "Member must have length greater than or equal to 1");
  }

  @Test
  void quotesTheBytesOfAnImageByTheirNumber() {
    assertThat(message(DetectFacesRequest.builder().image(i -> i.bytes(bytes(7_843_602))).build()))
        .isEqualTo(
            OPENING
                + "Value 'java.nio.HeapByteBuffer[pos=0 lim=7843602 cap=7843602]' at 'image.bytes'"
                + FAILED
                + "Member must have length less than or equal to 5242880");
  }

  @Test
  void leadsToANestedMember() {
    var request =
        DetectFacesRequest.builder().image(i -> i.s3Object(s3 -> s3.bucket("amb/one"))).build();

    assertThat(message(request))
        .isEqualTo(
            OPENING
                + "Value 'amb/one' at 'image.s3Object.bucket'"
                + FAILED
                + "Member must satisfy regular expression pattern: [0-9A-Za-z\\.\\-_]*");
  }

  @Test
  void quotesNumbersAsJavaDoes() {
    assertThat(message(ListCollectionsRequest.builder().maxResults(4097).build()))
        .isEqualTo(
            OPENING
                + "Value '4097' at 'maxResults'"
                + FAILED
                + "Member must have value less than or equal to 4096");
    assertThat(message(compareFaces().similarityThreshold(-0.5f).build()))
        .isEqualTo(
            OPENING
                + "Value '-0.5' at 'similarityThreshold'"
                + FAILED
                + "Member must have value greater than or equal to 0");
  }

  @Test
  void listsTheChoices() {
    assertThat(message(compareFaces().qualityFilter("BEST").build()))
        .isEqualTo(
            OPENING
                + "Value 'BEST' at 'qualityFilter'"
                + FAILED
                + "Member must satisfy enum value set: [NONE, AUTO, LOW, MEDIUM, HIGH]");
  }

  @Test
  void reportsABadElementAtItsList() {
    assertThat(message(associateFaces().faceIds("x", "y").build()))
        .isEqualTo(
            OPENING
                + "Value '[x, y]' at 'faceIds'"
                + FAILED
                + "Member must satisfy constraint: [Member must satisfy regular expression pattern:"
                + " [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}]");
  }

  @Test
  void reportsANullElementAtItsList() {
    assertThat(message(associateFaces().faceIds((String) null).build()))
        .isEqualTo(
            OPENING
                + "Value '[null]' at 'faceIds'"
                + FAILED
                + "Member must satisfy constraint: [Member must not be null]");
  }

  @Test
  void reportsABadKeyWithAllThatIsDemandedOfKeys() {
    assertThat(message(tagResource(Map.of("aws:team", "hr"))))
        .isEqualTo(
            OPENING
                + "Value '{aws:team=hr}' at 'tags'"
                + FAILED
                + "Map keys must satisfy constraint:"
                + " [Member must have length less than or equal to 128,"
                + " Member must have length greater than or equal to 1,"
                + " Member must satisfy regular expression pattern:"
                + " ^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$]");
  }

  @Test
  void reportsABadValueAtItsMap() {
    assertThat(message(tagResource(Map.of("team", "?"))))
        .startsWith(
            OPENING
                + "Value '{team=?}' at 'tags'"
                + FAILED
                + "Map value must satisfy constraint: [");
    assertThat(message(tagResource(Collections.singletonMap("team", null))))
        .endsWith("Map value must satisfy constraint: [Member must not be null]");
  }

  private static AssociateFacesRequest.Builder associateFaces() {
    return AssociateFacesRequest.builder().collectionId("staff").userId("alice");
  }

  private static CompareFacesRequest.Builder compareFaces() {
    return CompareFacesRequest.builder().sourceImage(i -> {}).targetImage(i -> {});
  }

  private static TagResourceRequest tagResource(Map<String, String> tags) {
    return TagResourceRequest.builder().resourceArn(ARN).tags(tags).build();
  }

  private static SdkBytes bytes(int length) {
    return SdkBytes.fromByteArray(new byte[length]);
  }
}
