package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;

class ExtremeValuesTest {

  private static final String MEGABYTES = "a".repeat(5_000_000);

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void areOutsideOfAnyRange(float threshold) {
    var request =
        SearchUsersRequest.builder().collectionId("staff").userMatchThreshold(threshold).build();

    assertThat(message(request)).contains("Value '" + threshold + "' at 'userMatchThreshold'");
  }

  @Test
  void areNotQuotedInFull() {
    String message = message(DeleteCollectionRequest.builder().collectionId(MEGABYTES).build());

    assertThat(message)
        .hasSizeLessThan(11_000)
        .contains("aaa...' at 'collectionId'")
        .endsWith("Member must have length less than or equal to 255");
  }

  @Test
  void areNotQuotedInFullInAList() {
    var faces = Collections.nCopies(100_000, "35ebbb41-7f67-4263-908d-dd0ecba05ab9");

    assertThat(message(DeleteFacesRequest.builder().collectionId("a").faceIds(faces).build()))
        .hasSizeLessThan(11_000)
        .contains("...' at 'faceIds'");
  }

  @Test
  void areMeasuredAgainstPatternsWithoutExhaustingTheStack() {
    var request =
        TagResourceRequest.builder()
            .resourceArn("a".repeat(20))
            .tags(Map.of(MEGABYTES + "?", MEGABYTES + "?"))
            .build();

    assertThat(message(request)).startsWith("2 validation errors detected: ");
  }

  private static String message(SdkPojo message) {
    return Constraints.violations(message).orElseThrow();
  }
}
