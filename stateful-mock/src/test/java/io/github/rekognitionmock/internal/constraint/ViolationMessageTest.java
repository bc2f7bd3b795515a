package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.Asset;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateProjectVersionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DetectProtectiveEquipmentRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DistributeDataset;
import software.amazon.awssdk.services.rekognition.model.DistributeDatasetEntriesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.RegionOfInterest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;

class ViolationMessageTest {

  private static final String ARN = "arn:aws:rekognition:us-east-1:123456789012:collection/staff";
  private static final String TRAINING =
      "arn:aws:rekognition:us-east-1:123456789012:project/parts/dataset/train/17";
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
  void quotesTenThousandCharactersOfAText() {
    String most = "a".repeat(10_000);

    assertThat(message(DescribeCollectionRequest.builder().collectionId(most).build()))
        .contains("Value '" + most + "' at 'collectionId'");
    assertThat(message(DescribeCollectionRequest.builder().collectionId(most + "a").build()))
        .contains("Value '" + most + "...' at 'collectionId'");
  }

  @Test
  void quotesTenThousandCharactersOfAList() {
    String most = "a".repeat(9_998);

    assertThat(message(DeleteFacesRequest.builder().collectionId("a").faceIds(most).build()))
        .contains("Value '[" + most + "]' at 'faceIds'");
    assertThat(message(DeleteFacesRequest.builder().collectionId("a").faceIds(most + "a").build()))
        .contains("Value '[" + most + "a...' at 'faceIds'");
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

  @Test
  void listsTheChoicesOfElements() {
    var request =
        DetectProtectiveEquipmentRequest.builder()
            .image(i -> {})
            .summarizationAttributes(
                a -> a.minConfidence(50f).requiredEquipmentTypesWithStrings("FACE_COVER", "BOOT"))
            .build();

    assertThat(message(request))
        .isEqualTo(
            OPENING
                + "Value '[FACE_COVER, BOOT]' at 'summarizationAttributes.requiredEquipmentTypes'"
                + FAILED
                + "Member must satisfy constraint: [Member must satisfy enum value set:"
                + " [FACE_COVER, HAND_COVER, HEAD_COVER]]");
  }

  @Test
  void countsStructuresInAListFromOne() {
    var request =
        DistributeDatasetEntriesRequest.builder()
            .datasets(
                DistributeDataset.builder().arn(TRAINING).build(),
                DistributeDataset.builder().arn("arn:aws:rekognition:none").build())
            .build();

    assertThat(message(request))
        .isEqualTo(
            OPENING
                + "Value 'arn:aws:rekognition:none' at 'datasets.2.member.arn'"
                + FAILED
                + "Member must satisfy regular expression pattern:"
                + " (^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/"
                + "[a-zA-Z0-9_.\\-]{1,255}\\/dataset\\/(train|test)\\/[0-9]+$)");
  }

  @Test
  void leadsThroughAListToANestedMember() {
    var request =
        CreateProjectVersionRequest.builder()
            .projectArn("arn:aws:rekognition:us-east-1:123456789012:project/parts/17")
            .versionName("v1")
            .outputConfig(o -> {})
            .trainingData(
                t ->
                    t.assets(
                        Asset.builder()
                            .groundTruthManifest(g -> g.s3Object(s3 -> s3.bucket("ab")))
                            .build()))
            .build();

    assertThat(message(request))
        .isEqualTo(
            OPENING
                + "Value 'ab' at 'trainingData.assets.1.member.groundTruthManifest.s3Object.bucket'"
                + FAILED
                + "Member must have length greater than or equal to 3");
  }

  @Test
  void reportsAMissingMemberOfAStructureInAList() {
    var request =
        DistributeDatasetEntriesRequest.builder()
            .datasets(
                DistributeDataset.builder().build(),
                DistributeDataset.builder().arn(TRAINING).build())
            .build();

    assertThat(message(request))
        .isEqualTo(
            OPENING + "Value null at 'datasets.1.member.arn'" + FAILED + "Member must not be null");
  }

  @Test
  void reportsAMissingStructureAtItsList() {
    var request =
        DistributeDatasetEntriesRequest.builder()
            .datasets(null, DistributeDataset.builder().arn(TRAINING).build())
            .build();

    assertThat(message(request))
        .startsWith(OPENING + "Value '[null, ")
        .endsWith(
            "' at 'datasets'"
                + FAILED
                + "Member must satisfy constraint: [Member must not be null]");
  }

  @Test
  void reportsTooManyStructuresAtTheirList() {
    var request =
        DetectTextRequest.builder()
            .image(i -> {})
            .filters(
                f ->
                    f.regionsOfInterest(
                        Collections.nCopies(11, RegionOfInterest.builder().build())))
            .build();

    assertThat(message(request))
        .startsWith(OPENING + "Value '[")
        .endsWith(
            "]' at 'filters.regionsOfInterest'"
                + FAILED
                + "Member must have length less than or equal to 10");
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

  private static String message(SdkPojo message) {
    return Constraints.violations(message).orElseThrow();
  }
}
