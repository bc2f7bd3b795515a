package io.github.rekognitionmock.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Trait;
import org.junit.jupiter.api.Test;

class DeclaredFaceTest {

  @Test
  void keepsEverythingInACopy() {
    DeclaredFace face =
        DeclaredFace.builder()
            .person("alice")
            .boundingBox(new BoundingBox(0.1f, 0.2f, 0.3f, 0.4f))
            .confidence(91)
            .brightness(92)
            .sharpness(93)
            .pose(new Pose(1, 2, 3))
            .ageRange(new AgeRange(30, 40))
            .gender(Gender.FEMALE, 94)
            .eyeDirection(new EyeDirection(4, 5, 95))
            .emotion(Emotion.SAD, 96)
            .trait(Trait.SMILE, true, 97)
            .build();

    assertThat(face.toBuilder().build()).isEqualTo(face);
    assertThat(face).hasNoNullFieldsOrProperties();
  }

  @Test
  void differsFromItsCopyOnlyInWhatIsChanged() {
    DeclaredFace dark = DeclaredFace.of("alice").toBuilder().brightness(5).build();

    assertThat(dark).isEqualTo(DeclaredFace.builder().person("alice").brightness(5).build());
    assertThat(dark).isNotEqualTo(DeclaredFace.of("alice"));
  }

  @Test
  void refusesABoxThatIsNotOnTheImage() {
    DeclaredFace.Builder face =
        DeclaredFace.builder().boundingBox(new BoundingBox(120, 80, 40, 20));

    assertThatIllegalArgumentException()
        .isThrownBy(face::build)
        .withMessageContaining("BoundingBox[width=120.0, height=80.0, left=40.0, top=20.0]")
        .withMessageEndingWith("give ratios of the image's width and height, from 0 to 1");
  }

  @Test
  void refusesABlankPerson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredFace.of(" "))
        .withMessage("A person's label is blank: give it a character, or declare no person");
  }

  @Test
  void refusesNumbersThatAreNoPercentage() {
    refuses(DeclaredFace.builder().confidence(101), "confidence in a face");
    refuses(DeclaredFace.builder().brightness(-1), "brightness of a face");
    refuses(DeclaredFace.builder().sharpness(101), "sharpness of a face");
    refuses(DeclaredFace.builder().emotion(Emotion.CALM, 101), "confidence in CALM");
  }

  private static void refuses(DeclaredFace.Builder face, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(face::build)
        .withMessageMatching("The " + what + " is .*: give a number from 0 to 100");
  }
}
