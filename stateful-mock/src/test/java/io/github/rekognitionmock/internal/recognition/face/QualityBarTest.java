package io.github.rekognitionmock.internal.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

class QualityBarTest {

  private static final BoundingBox SLIVER =
      BoundingBox.builder().width(0.005f).height(0.5f).left(0.1f).top(0.1f).build();

  @ParameterizedTest
  @EnumSource
  void isPassedByFacesOfWhichNothingWasDeclared(QualityBar bar) {
    List<DeclaredFace> crowd = Collections.nCopies(250, DeclaredFace.ANY);

    assertThat(FaceCompletion.complete(ImageId.derivedFrom("crowd"), crowd))
        .allSatisfy(seen -> assertThat(bar.flaws(seen)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void isMissedByAFaceThatIsBadInEveryWay(QualityBar bar) {
    VisibleFace bad =
        seen(
            face ->
                face.quality(q -> q.brightness(5f).sharpness(5f))
                    .confidence(5f)
                    .pose(p -> p.yaw(80f))
                    .boundingBox(SLIVER));

    assertThat(bar.flaws(bad))
        .containsExactly(
            Flaw.EXTREME_POSE,
            Flaw.LOW_BRIGHTNESS,
            Flaw.LOW_SHARPNESS,
            Flaw.LOW_CONFIDENCE,
            Flaw.SMALL_BOUNDING_BOX);
  }

  @Test
  void isPassedByEveryFaceIfThereIsNone() {
    VisibleFace worst =
        seen(
            face ->
                face.quality(q -> q.brightness(0f).sharpness(0f))
                    .confidence(0f)
                    .pose(p -> p.roll(180f).yaw(180f).pitch(180f))
                    .faceOccluded(f -> f.value(true)));

    assertThat(QualityBar.NONE.flaws(worst)).isEmpty();
  }

  @Test
  void isPassedByWhatJustReachesIt() {
    VisibleFace justGood =
        seen(
            face ->
                face.quality(q -> q.brightness(25f).sharpness(25f))
                    .confidence(75f)
                    .pose(p -> p.yaw(-60f).pitch(60f)));

    assertThat(QualityBar.AUTO.flaws(justGood)).isEmpty();
  }

  @Test
  void risesFromLowOverAutoAndMediumToHigh() {
    assertThat(passedBy(10)).containsExactly(QualityBar.NONE);
    assertThat(passedBy(20)).containsExactly(QualityBar.NONE, QualityBar.LOW);
    assertThat(passedBy(30)).containsExactly(QualityBar.NONE, QualityBar.LOW, QualityBar.AUTO);
    assertThat(passedBy(40))
        .containsExactly(QualityBar.NONE, QualityBar.LOW, QualityBar.AUTO, QualityBar.MEDIUM);
    assertThat(passedBy(60))
        .containsExactly(
            QualityBar.NONE, QualityBar.LOW, QualityBar.AUTO, QualityBar.MEDIUM, QualityBar.HIGH);
  }

  @Test
  void mindsACoveredFaceFromMediumOn() {
    VisibleFace covered = seen(face -> face.faceOccluded(f -> f.value(true)));

    assertThat(QualityBar.AUTO.flaws(covered)).isEmpty();
    assertThat(QualityBar.MEDIUM.flaws(covered)).containsExactly(Flaw.LOW_FACE_QUALITY);
  }

  @Test
  void doesNotMindATiltedHead() {
    assertThat(QualityBar.HIGH.flaws(seen(face -> face.pose(p -> p.roll(90f))))).isEmpty();
  }

  private static List<QualityBar> passedBy(float brightness) {
    VisibleFace face = seen(detail -> detail.quality(q -> q.brightness(brightness)));
    return Stream.of(QualityBar.values()).filter(bar -> bar.flaws(face).isEmpty()).toList();
  }

  private static VisibleFace seen(Consumer<FaceDetail.Builder> detail) {
    return FaceCompletion.complete(
            ImageId.derivedFrom("portrait"), List.of(SomeFaces.declared(detail)))
        .get(0);
  }
}
