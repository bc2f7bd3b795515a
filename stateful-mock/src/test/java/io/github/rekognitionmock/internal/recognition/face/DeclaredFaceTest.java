package io.github.rekognitionmock.internal.recognition.face;

import static io.github.rekognitionmock.internal.recognition.face.SomeFaces.declared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Landmark;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;

class DeclaredFaceTest {

  @Test
  void keepsTheDetailAsItWasDeclared() {
    FaceDetail detail =
        FaceDetail.builder()
            .boundingBox(b -> b.width(0.1f).height(0.2f).left(0.3f).top(0.4f))
            .confidence(91f)
            .pose(p -> p.yaw(1f))
            .build();

    assertThat(
            declared(
                    face ->
                        face.confidence(91f).pose(p -> p.yaw(1f)).boundingBox(detail.boundingBox()))
                .detail())
        .isEqualTo(detail);
  }

  @Test
  void mayHaveABoxThatReachesBeyondTheImage() {
    BoundingBox box =
        BoundingBox.builder().width(1.5f).height(0.5f).left(-0.25f).top(0.75f).build();

    assertThat(declared(face -> face.boundingBox(box)).detail().boundingBox()).isEqualTo(box);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.5, 0.3, 0.2",
    "0.5, 0, 0.3, 0.2",
    "-0.1, 0.5, 0.3, 0.2",
    "NaN, 0.5, 0.3, 0.2",
    "0.5, Infinity, 0.3, 0.2",
    "0.5, 0.5, NaN, 0.2",
    "0.5, 0.5, 0.3, -Infinity",
    ", 0.5, 0.3, 0.2",
    "0.5, 0.5,, 0.2"
  })
  void refusesABoxWithoutASizeOrAPlace(Float width, Float height, Float left, Float top) {
    refuses(
        face -> face.boundingBox(b -> b.width(width).height(height).left(left).top(top)),
        "The bounding box has no size: give Width and Height above 0, Left and Top");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesABlankPerson(String person) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeclaredFace.of(person))
        .withMessage("The person's label is blank: give it a character, or declare no person");
  }

  @ParameterizedTest
  @ValueSource(floats = {-1, 100.5f, Float.NaN})
  void refusesAQualityThatIsNoPercentage(float value) {
    refuses(
        face -> face.quality(q -> q.brightness(value)),
        "The brightness is %s: give a number from 0 to 100".formatted(value));
    refuses(
        face -> face.quality(q -> q.sharpness(value)),
        "The sharpness is %s: give a number from 0 to 100".formatted(value));
  }

  @Test
  void refusesAgesTheWrongWayRound() {
    refuses(
        face -> face.ageRange(a -> a.low(40).high(30)),
        "The age range is from 40 to 30: give the lower age as Low");
  }

  @Test
  void refusesLandmarksAndEmotionsWithoutAType() {
    refuses(
        face -> face.landmarks(Landmark.builder().x(0.5f).y(0.5f).build()),
        "The landmarks are of the types [null]: give each a type of its own");
    refuses(
        face -> face.emotions(Emotion.builder().confidence(90f).build()),
        "The emotions are of the types [null]: give each a type of its own");
  }

  @Test
  void refusesALandmarkOrAnEmotionThatIsThereTwice() {
    Landmark nose = Landmark.builder().type(LandmarkType.NOSE).build();
    Emotion fear = Emotion.builder().type(EmotionName.FEAR).build();

    refuses(
        face -> face.landmarks(nose, nose),
        "The landmarks are of the types [nose, nose]: give each a type of its own");
    refuses(
        face -> face.emotions(fear, fear),
        "The emotions are of the types [FEAR, FEAR]: give each a type of its own");
  }

  @Test
  void refusesALandmarkThatIsNowhere() {
    refuses(
        face ->
            face.landmarks(Landmark.builder().type(LandmarkType.NOSE).x(Float.NaN).y(0.5f).build()),
        "The landmark nose is at NaN, 0.5: give ratios of the image's width and height");
  }

  private static void refuses(Consumer<FaceDetail.Builder> detail, String sentence) {
    assertThatIllegalArgumentException().isThrownBy(() -> declared(detail)).withMessage(sentence);
  }
}
