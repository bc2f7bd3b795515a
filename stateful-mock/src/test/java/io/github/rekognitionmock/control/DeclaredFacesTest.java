package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Trait;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.rule.ImageRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredFacesTest {

  private static final String EVERYTHING =
      """
      {"default": true, "faces": [{
         "person": "alice", "confidence": 99.5,
         "boundingBox": {"width": 0.5, "height": 0.25, "left": 0.125, "top": 0.75},
         "quality": {"brightness": 50, "sharpness": 60.5},
         "pose": {"roll": -180, "yaw": 1.5, "pitch": 180},
         "ageRange": {"low": 30, "high": 40},
         "eyeDirection": {"yaw": 1, "pitch": -2, "confidence": 3},
         "emotions": [{"type": "HAPPY", "confidence": 98.5}, {"type": "CALM", "confidence": 1}],
         "gender": {"value": "Female", "confidence": 90},
         "smile": {"value": true, "confidence": 80},
         "eyesOpen": {"value": false},
         "faceOccluded": {"value": true}}]}
      """;

  private final ControlCaller control = new ControlCaller();

  @Test
  void readsAllThatCanBeDeclaredOfAFace() {
    control.ok("POST", "/images", EVERYTHING);

    assertThat(faces())
        .containsExactly(
            DeclaredFace.builder()
                .person("alice")
                .confidence(99.5f)
                .boundingBox(new BoundingBox(0.5f, 0.25f, 0.125f, 0.75f))
                .brightness(50)
                .sharpness(60.5f)
                .pose(new Pose(-180, 1.5f, 180))
                .ageRange(new AgeRange(30, 40))
                .eyeDirection(new EyeDirection(1, -2, 3))
                .emotion(Emotion.HAPPY, 98.5f)
                .emotion(Emotion.CALM, 1)
                .gender(Gender.FEMALE, 90)
                .trait(Trait.SMILE, true, 80)
                .trait(Trait.EYES_OPEN, false)
                .trait(Trait.FACE_OCCLUDED, true)
                .build());
  }

  @Test
  void leavesOpenWhatIsNotDeclared() {
    control.ok("POST", "/images", "{\"default\": true, \"faces\": [{}]}");

    assertThat(faces()).containsExactly(DeclaredFace.builder().build());
  }

  @Test
  void listsThemInTheFormInWhichTheyAreDeclared() {
    control.ok("POST", "/images", EVERYTHING);
    control.ok("POST", "/images", "[{\"bytes\": \"AQID\", \"faces\": [{}]}]");
    control.ok(
        "POST",
        "/images",
        "{\"s3Object\": {\"bucket\": \"b-1\", \"name\": \"n\"}, \"missing\": true}");
    String listed = control.ok("GET", "/images", "");
    control.ok("DELETE", "/images", "");

    control.ok("POST", "/images", listed);

    assertThat(control.ok("GET", "/images", "")).isEqualTo(listed).contains("faceOccluded");
  }

  private List<DeclaredFace> faces() {
    return ((ImageRule.Showing) control.account().images().all().get(0)).faces();
  }
}
