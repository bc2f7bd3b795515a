package io.github.rekognitionmock.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Trait;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class QualityBarTest {

  private final DeclaredFace.Builder face = DeclaredFace.builder();

  @ParameterizedTest
  @EnumSource
  void isPassedByFacesOfWhichNothingWasDeclared(QualityBar bar) {
    List<DeclaredFace> crowd = Collections.nCopies(250, DeclaredFace.builder().build());

    assertThat(FaceCompletion.complete(ImageId.derivedFrom("crowd"), crowd))
        .allSatisfy(seen -> assertThat(bar.flaws(seen)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void isMissedByAFaceThatIsBadInEveryWay(QualityBar bar) {
    face.brightness(5).sharpness(5).confidence(5).pose(new Pose(0, 80, 0));
    face.boundingBox(new BoundingBox(0.005f, 0.5f, 0.1f, 0.1f));

    assertThat(bar.flaws(seen()))
        .containsExactly(
            Flaw.EXTREME_POSE,
            Flaw.LOW_BRIGHTNESS,
            Flaw.LOW_SHARPNESS,
            Flaw.LOW_CONFIDENCE,
            Flaw.SMALL_BOUNDING_BOX);
  }

  @Test
  void isPassedByEveryFaceIfThereIsNone() {
    face.brightness(0).sharpness(0).confidence(0).pose(new Pose(180, 180, 180));
    face.trait(Trait.FACE_OCCLUDED, true);

    assertThat(QualityBar.NONE.flaws(seen())).isEmpty();
  }

  @Test
  void isPassedByWhatJustReachesIt() {
    face.brightness(25).sharpness(25).confidence(75).pose(new Pose(0, -60, 60));

    assertThat(QualityBar.AUTO.flaws(seen())).isEmpty();
  }

  @Test
  void risesFromLowOverAutoAndMediumToHigh() {
    assertThat(passedBy(10)).isEqualTo(QualityBar.NONE);
    assertThat(passedBy(20)).isEqualTo(QualityBar.LOW);
    assertThat(passedBy(30)).isEqualTo(QualityBar.AUTO);
    assertThat(passedBy(40)).isEqualTo(QualityBar.MEDIUM);
    assertThat(passedBy(60)).isEqualTo(QualityBar.HIGH);
  }

  @Test
  void mindsACoveredFaceFromMediumOn() {
    face.trait(Trait.FACE_OCCLUDED, true);

    assertThat(QualityBar.AUTO.flaws(seen())).isEmpty();
    assertThat(QualityBar.MEDIUM.flaws(seen())).containsExactly(Flaw.LOW_FACE_QUALITY);
  }

  @Test
  void doesNotMindATiltedHead() {
    face.pose(new Pose(90, 0, 0));

    assertThat(QualityBar.HIGH.flaws(seen())).isEmpty();
  }

  private QualityBar passedBy(float brightness) {
    face.brightness(brightness);
    return QualityBar.passedBy(seen());
  }

  private VisibleFace seen() {
    return FaceCompletion.complete(ImageId.derivedFrom("portrait"), List.of(face.build())).get(0);
  }
}
