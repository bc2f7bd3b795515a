package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CompareFacesMatch;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ComparedFace;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;

class CompareFacesTest {

  private static final Image NOBODY = showing();

  private final InProcessMock mock = new InProcessMock();

  @Test
  void tellsThePersonFromTheOthers() {
    CompareFacesResponse response = compare(showing("alice"), showing("bob", "alice", "carol"));

    assertThat(response.faceMatches())
        .singleElement()
        .satisfies(match -> assertThat(match.similarity()).isBetween(97f, 99.99f));
    assertThat(response.unmatchedFaces()).hasSize(2);
  }

  @Test
  void comparesTheLargestFaceOfTheSource() {
    CompareFacesResponse response = compare(showing("alice", "bob"), showing("bob"));

    assertThat(response.faceMatches()).isEmpty();
    assertThat(response.hasFaceMatches()).isTrue();
    assertThat(response.sourceImageFace().confidence()).isBetween(99.9f, 100f);
    assertThat(response.sourceImageFace().boundingBox()).isNotNull();
  }

  @Test
  void findsTheSameImageCompletelyAlike() {
    CompareFacesResponse response = compare(showing("alice"), showing("alice"));

    assertThat(response.faceMatches())
        .extracting(CompareFacesMatch::similarity)
        .containsExactly(100f);
    assertThat(response.hasUnmatchedFaces()).isTrue();
    assertThat(response.unmatchedFaces()).isEmpty();
  }

  @Test
  void answersTheMostAlikeFirstAndTheOthersLargestFirst() {
    similarity("alice", "bob", 85);
    similarity("alice", "carol", 90);

    CompareFacesResponse response =
        compare(showing("alice"), showing("dora", "bob", "carol", "eve"));

    assertThat(response.faceMatches())
        .extracting(CompareFacesMatch::similarity)
        .containsExactly(90f, 85f);
    assertThat(response.unmatchedFaces())
        .hasSize(2)
        .extracting(face -> -face.boundingBox().width())
        .isSorted();
  }

  @Test
  void hasAnInclusiveThresholdOf80UnlessAnotherIsGiven() {
    similarity("alice", "bob", 80);
    assertThat(compare(showing("alice"), showing("bob")).faceMatches()).hasSize(1);

    similarity("alice", "bob", 79.99f);
    assertThat(compare(showing("alice"), showing("bob")).faceMatches()).isEmpty();
    assertThat(
            compare(showing("alice"), showing("bob"), r -> r.similarityThreshold(79.99f))
                .faceMatches())
        .hasSize(1);
  }

  @Test
  void answersTheDefaultAttributesOfTheTargets() {
    ComparedFace face = compare(showing("alice"), showing("alice")).faceMatches().get(0).face();

    assertThat(face.boundingBox()).isNotNull();
    assertThat(face.confidence()).isNotNull();
    assertThat(face.pose()).isNotNull();
    assertThat(face.quality()).isNotNull();
    assertThat(face.landmarks()).hasSize(5);
    assertThat(face.smile()).isNull();
    assertThat(face.hasEmotions()).isFalse();
  }

  @Test
  void leavesOutTheOrientations() {
    CompareFacesResponse response = compare(showing("alice"), showing("alice"));

    assertThat(response.sourceImageOrientationCorrection()).isNull();
    assertThat(response.targetImageOrientationCorrection()).isNull();
  }

  @Test
  void passesOverTargetsThatDoNotPassTheFilter() {
    DeclaredFace dark = InProcessMock.dark("bob");
    Image target = mock.declared(dark, DeclaredFace.of("alice"));

    assertThat(compare(showing("alice"), target).unmatchedFaces()).hasSize(1);
    assertThat(
            compare(showing("alice"), target, r -> r.qualityFilter(QualityFilter.AUTO))
                .unmatchedFaces())
        .isEmpty();
  }

  @Test
  void refusesImagesOfNobody() {
    assertRefused(NOBODY, showing("alice"));
    assertRefused(showing("alice"), NOBODY);
  }

  @Test
  void looksAtTheHundredLargestFacesOfTheTarget() {
    Image crowd =
        mock.declared(
            IntStream.range(0, 101)
                .mapToObj(face -> DeclaredFace.of("guest-" + face))
                .toArray(DeclaredFace[]::new));

    assertThat(compare(showing("alice"), crowd).unmatchedFaces()).hasSize(100);
  }

  private void assertRefused(Image source, Image target) {
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(() -> compare(source, target))
        .withMessageContaining("Request has invalid parameters");
  }

  private void similarity(String one, String other, float percent) {
    mock.account.similarities().declare(new SimilarityRule(one, other, percent));
  }

  private CompareFacesResponse compare(Image source, Image target) {
    return compare(source, target, r -> {});
  }

  private CompareFacesResponse compare(
      Image source, Image target, Consumer<CompareFacesRequest.Builder> options) {
    return mock.client.compareFaces(
        r -> r.sourceImage(source).targetImage(target).applyMutation(options));
  }
}
