package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;

class AcceptedRequestsTest {

  static Set<String> operations() {
    return ValidRequests.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void mayHaveAllTheirMembers(String operation) {
    assertThat(Trial.violations(operation, ValidRequests.of(operation))).isEmpty();
  }

  @Test
  void mayLeaveOutWhatIsNotRequired() {
    assertThat(Constraints.violations(ListCollectionsRequest.builder().build())).isEmpty();
    assertThat(
            Constraints.violations(
                IndexFacesRequest.builder().collectionId("a").image(i -> {}).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {0, -0f, 0.001f, 99.999f, 100})
  void mayGoToTheEndsOfARange(float threshold) {
    var request =
        AssociateFacesRequest.builder()
            .collectionId("staff")
            .userId("alice")
            .faceIds("35ebbb41-7f67-4263-908d-dd0ecba05ab9")
            .userMatchThreshold(threshold);

    assertThat(Constraints.violations(request.build())).isEmpty();
  }

  @Test
  void mayTagInAnyLanguage() {
    var request =
        CreateCollectionRequest.builder()
            .collectionId("staff")
            .tags(Map.of("Größe \uD835\uDFD9", "中文 a_b.c:d/e=f+g-h@i", "empty", ""));

    assertThat(Constraints.violations(request.build())).isEmpty();
  }

  @Test
  void areMeasuredInCharactersWhateverTheirSize() {
    String widest = "\uD835\uDFD9".repeat(128);

    assertThat(Constraints.violations(untag(widest))).isEmpty();
    assertThat(Constraints.violations(untag(widest + "1"))).isPresent();
  }

  private static UntagResourceRequest untag(String key) {
    return UntagResourceRequest.builder().resourceArn("a".repeat(20)).tagKeys(key).build();
  }
}
