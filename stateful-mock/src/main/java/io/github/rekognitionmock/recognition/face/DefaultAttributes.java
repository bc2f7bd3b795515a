package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.Fingerprint;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.FaceAttributes;
import io.github.rekognitionmock.recognition.attribute.Finding;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.attribute.Quality;
import io.github.rekognitionmock.recognition.attribute.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a face looks of which nobody said it. What belongs to a person, such as the age, is the same
 * on all images of the person; what belongs to a moment, such as a smile, is not.
 */
final class DefaultAttributes {

  private final DeclaredFace declared;
  private final Fingerprint moment;
  private final Fingerprint bearer;

  DefaultAttributes(DeclaredFace declared, Fingerprint sighting) {
    this.declared = declared;
    this.moment = sighting;
    this.bearer = declared.person().map(Fingerprint::of).orElse(sighting);
  }

  float confidence() {
    return declared.confidence().orElseGet(() -> draw(moment, "confidence", 99.9f, 99.999f));
  }

  FaceAttributes attributes() {
    Finding<Gender> gender = declared.gender().orElseGet(this::gender);
    Map<Trait, Finding<Boolean>> traits = traits(gender.value());
    return new FaceAttributes(
        new Quality(
            declared.brightness().orElseGet(() -> draw(moment, "brightness", 70, 95)),
            declared.sharpness().orElseGet(() -> draw(moment, "sharpness", 80, 98))),
        declared.pose().orElseGet(this::pose),
        declared.ageRange().orElseGet(this::ageRange),
        gender,
        declared.eyeDirection().orElseGet(this::eyeDirection),
        emotions(traits.get(Trait.SMILE).value() ? Emotion.HAPPY : Emotion.CALM),
        traits);
  }

  private Pose pose() {
    return new Pose(
        draw(moment, "roll", -10, 10),
        draw(moment, "yaw", -15, 15),
        draw(moment, "pitch", -10, 10));
  }

  private AgeRange ageRange() {
    int low = (int) draw(bearer, "age", 20, 45);
    return new AgeRange(low, low + 10);
  }

  private Finding<Gender> gender() {
    Gender gender = chance(bearer, "gender", 0.5f) ? Gender.FEMALE : Gender.MALE;
    return new Finding<>(gender, draw(moment, "gender", 95, 99.9f));
  }

  private EyeDirection eyeDirection() {
    return new EyeDirection(
        draw(moment, "gaze across", -10, 10),
        draw(moment, "gaze up", -10, 10),
        draw(moment, "gaze", 99, 99.9f));
  }

  private List<Finding<Emotion>> emotions(Emotion leading) {
    List<Finding<Emotion>> emotions = new ArrayList<>();
    for (Emotion emotion : Emotion.values()) {
      Float confidence = declared.emotions().get(emotion);
      if (confidence == null) {
        boolean leads = declared.emotions().isEmpty() && emotion == leading;
        confidence = leads ? draw(moment, "mood", 90, 99) : draw(moment, emotion.name(), 0, 0.1f);
      }
      emotions.add(new Finding<>(emotion, confidence));
    }
    return emotions;
  }

  private Map<Trait, Finding<Boolean>> traits(Gender gender) {
    Map<Trait, Finding<Boolean>> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      traits.put(trait, new Finding<>(usual(trait, gender), draw(moment, trait.name(), 95, 99.9f)));
    }
    traits.putAll(declared.traits());
    return traits;
  }

  private boolean usual(Trait trait, Gender gender) {
    return switch (trait) {
      case SMILE -> chance(moment, "smiles", 0.5f);
      case EYEGLASSES -> chance(bearer, "reads", 0.25f);
      case BEARD, MUSTACHE -> gender == Gender.MALE && chance(bearer, "shaves", 0.3f);
      case EYES_OPEN -> true;
      case SUNGLASSES, MOUTH_OPEN, FACE_OCCLUDED -> false;
    };
  }

  private static boolean chance(Fingerprint origin, String what, float share) {
    return draw(origin, what, 0, 1) < share;
  }

  private static float draw(Fingerprint origin, String what, float least, float most) {
    return least + (most - least) * origin.with(Fingerprint.of(what)).fraction();
  }
}
