package io.github.rekognitionmock.internal.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.mark.Photograph;
import io.github.rekognitionmock.internal.recognition.mark.Rework;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {

  private static final byte[] ALICE = Photograph.jpeg(1);

  private final ImageRules rules = new ImageRules();
  private final AtomicBoolean on = new AtomicBoolean(true);
  private final ImageRecognition recognition =
      new ImageRecognition(rules, "eu-west-1", new Sight(), on::get, image -> Optional.empty());

  CopiesTest() {
    rules.declare(ImageRule.showing(Image.of(ALICE), "alice"));
    rules.declare(ImageRule.showing(Image.of(Photograph.jpeg(2)), "bob"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.6", "1, 0.3", "0.5, 0.6", "0.25, 0.6", "0.77, 0.9", "2, 0.6"})
  void areRecognizedAfterScalingAndCompression(double share, double quality) {
    RecognizedImage copy =
        recognition.recognize(Image.of(Rework.of(ALICE).scale(share).jpeg(quality)));

    assertThat(copy.faces())
        .extracting(face -> face.person().orElseThrow())
        .containsExactly("alice");
    assertThat(copy.evidence()).isEqualTo(Evidence.COPY);
    assertThat(copy.original().orElseThrow().id()).isEqualTo(Image.of(ALICE).id());
    assertThat(copy.original().orElseThrow().distance()).isBetween(0, 16);
  }

  @Test
  void areNotConfusedWithOtherPhotographs() {
    for (int number = 3; number < 60; number++) {
      assertThat(recognition.recognize(Image.of(Photograph.jpeg(number))).evidence())
          .isEqualTo(Evidence.NONE);
    }
  }

  @Test
  void areNotSeenInPicturesWithoutStructure() {
    byte[] blank = Rework.of(Images.showingNobody()).jpeg(0.9);
    rules.declare(ImageRule.showing(Image.of(blank), "alice"));

    assertThat(recognition.recognize(Image.of(Rework.of(blank).scale(0.5).png())).evidence())
        .isEqualTo(Evidence.NONE);
  }

  @Test
  void giveWayToExactRules() {
    byte[] copy = Rework.of(ALICE).scale(0.5).jpeg(0.6);
    rules.declare(ImageRule.showing(ImageKey.Sha256.of(copy), "carol"));

    assertThat(recognition.recognize(Image.of(copy)).evidence()).isEqualTo(Evidence.SHA256_RULE);
  }

  @Test
  void countMoreThanTheDefault() {
    rules.declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));

    assertThat(recognition.recognize(Image.of(Rework.of(ALICE).scale(0.5).png())).evidence())
        .isEqualTo(Evidence.COPY);
  }

  @Test
  void areNotLookedForIfTheSettingIsOff() {
    on.set(false);

    assertThat(recognition.recognize(Image.of(Rework.of(ALICE).scale(0.5).png())).evidence())
        .isEqualTo(Evidence.NONE);
  }
}
