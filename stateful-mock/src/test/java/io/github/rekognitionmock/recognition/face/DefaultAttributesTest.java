package io.github.rekognitionmock.recognition.face;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.FaceAttributes;
import io.github.rekognitionmock.recognition.attribute.Finding;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Quality;
import io.github.rekognitionmock.recognition.attribute.Trait;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultAttributesTest {

  @Test
  void areAlwaysTheSame() {
    assertThat(see("image", DeclaredFace.of("alice")))
        .isEqualTo(see("image", DeclaredFace.of("alice")));
  }

  @Test
  void ofAPersonAreTheSameOnEveryImage() {
    FaceAttributes here = see("here", DeclaredFace.of("alice")).attributes();
    FaceAttributes there = see("there", DeclaredFace.of("alice")).attributes();

    assertThat(here.ageRange()).isEqualTo(there.ageRange());
    assertThat(here.gender().value()).isEqualTo(there.gender().value());
    assertThat(here.shows(Trait.BEARD)).isEqualTo(there.shows(Trait.BEARD));
  }

  @Test
  void ofAMomentDifferFromImageToImage() {
    FaceAttributes here = see("here", DeclaredFace.of("alice")).attributes();
    FaceAttributes there = see("there", DeclaredFace.of("alice")).attributes();

    assertThat(here.pose()).isNotEqualTo(there.pose());
    assertThat(here.quality()).isNotEqualTo(there.quality());
  }

  @Test
  void giveEightEmotionsTheMostCertainFirst() {
    List<Finding<Emotion>> emotions =
        see("image", DeclaredFace.of("alice")).attributes().emotions();

    assertThat(emotions).extracting(Finding::value).containsExactlyInAnyOrder(Emotion.values());
    assertThat(emotions).extracting(emotion -> -emotion.confidence()).isSorted();
  }

  @Test
  void smileWhereTheyAreHappy() {
    DeclaredFace smiling = DeclaredFace.builder().trait(Trait.SMILE, true).build();

    assertThat(see("image", smiling).attributes().emotions().get(0).value())
        .isEqualTo(Emotion.HAPPY);
  }

  @Test
  void giveWayToWhatWasDeclared() {
    DeclaredFace declared =
        DeclaredFace.builder()
            .confidence(88)
            .brightness(11)
            .sharpness(12)
            .pose(new Pose(1, 2, 3))
            .ageRange(new AgeRange(60, 70))
            .gender(Gender.MALE, 77)
            .eyeDirection(new EyeDirection(4, 5, 66))
            .emotion(Emotion.FEAR, 55)
            .trait(Trait.SUNGLASSES, true, 44)
            .build();

    VisibleFace seen = see("image", declared);
    FaceAttributes attributes = seen.attributes();

    assertThat(seen.confidence()).isEqualTo(88);
    assertThat(attributes.quality()).isEqualTo(new Quality(11, 12));
    assertThat(attributes.pose()).isEqualTo(new Pose(1, 2, 3));
    assertThat(attributes.ageRange()).isEqualTo(new AgeRange(60, 70));
    assertThat(attributes.gender()).isEqualTo(new Finding<>(Gender.MALE, 77));
    assertThat(attributes.eyeDirection()).isEqualTo(new EyeDirection(4, 5, 66));
    assertThat(attributes.emotions().get(0)).isEqualTo(new Finding<>(Emotion.FEAR, 55));
    assertThat(attributes.traits()).containsEntry(Trait.SUNGLASSES, new Finding<>(true, 44));
  }

  private static VisibleFace see(String image, DeclaredFace face) {
    return FaceCompletion.complete(ImageId.derivedFrom(image), List.of(face)).get(0);
  }
}
