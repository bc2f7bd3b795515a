package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.Checked.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.operation.OperationRegistry;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;

class AcceptedRequestsTest {

  @Test
  void mayLeaveOutWhatIsNotRequired() {
    assertThat(check(ListCollectionsRequest.builder().build())).isEmpty();
    assertThat(check(IndexFacesRequest.builder().collectionId("a").image(i -> {}).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {0, -0f, 0.001f, 99.999f, 100})
  void mayGoToTheEndsOfARange(float threshold) {
    assertThat(check(associateFaces().userMatchThreshold(threshold).build())).isEmpty();
  }

  @Test
  void mayBeAsLongAsIsAllowed() {
    var request =
        associateFaces()
            .collectionId("a".repeat(255))
            .userId(":".repeat(128))
            .faceIds(Collections.nCopies(100, "35ebbb41-7f67-4263-908d-dd0ecba05ab9"))
            .clientRequestToken("a-_9".repeat(16));

    assertThat(check(request.build())).isEmpty();
  }

  @Test
  void mayTagInAnyLanguage() {
    var request =
        CreateCollectionRequest.builder()
            .collectionId("staff")
            .tags(Map.of("Größe \uD835\uDFD9", "中文 a_b.c:d/e=f+g-h@i", "empty", ""));

    assertThat(check(request.build())).isEmpty();
  }

  @Test
  void areMeasuredInCharactersWhateverTheirSize() {
    String widest = "\uD835\uDFD9".repeat(128);

    assertThat(check(untag(widest))).isEmpty();
    assertThat(check(untag(widest + "1"))).isPresent();
  }

  @Test
  void mayBeAnythingForOperationsThatAreNotImitated() {
    assertThat(check(DetectLabelsRequest.builder().maxLabels(-1).build())).isEmpty();
  }

  @Test
  void areDescribedForEveryOperationThatIsImitated() {
    var described = new Constraints().demands().keySet();

    assertThat(OperationRegistry.create().stateful())
        .allSatisfy(operation -> assertThat(described).contains(operation.requestType()));
  }

  private static UntagResourceRequest untag(String key) {
    return UntagResourceRequest.builder().resourceArn("a".repeat(20)).tagKeys(key).build();
  }

  private static AssociateFacesRequest.Builder associateFaces() {
    return AssociateFacesRequest.builder()
        .collectionId("staff")
        .userId("alice")
        .faceIds("35ebbb41-7f67-4263-908d-dd0ecba05ab9");
  }
}
