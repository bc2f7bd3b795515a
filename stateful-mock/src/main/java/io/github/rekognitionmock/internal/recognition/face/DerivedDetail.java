package io.github.rekognitionmock.internal.recognition.face;

import io.github.rekognitionmock.internal.recognition.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.GenderType;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Adds to a declared detail what it leaves out. What belongs to a person, such as the age, is the
 * same on all images of the person; what belongs to a moment, such as a smile, is not; what belongs
 * to a photo, such as its light, is the same for all faces on it. Whatever is derived passes every
 * {@link QualityBar}.
 */
final class DerivedDetail {

  private static final float CERTAIN = 99;
  private static final int YEARS = 10;
  private static final List<EmotionName> EMOTIONS =
      List.of(
          EmotionName.CALM,
          EmotionName.HAPPY,
          EmotionName.SAD,
          EmotionName.ANGRY,
          EmotionName.CONFUSED,
          EmotionName.DISGUSTED,
          EmotionName.SURPRISED,
          EmotionName.FEAR);
  private static final Comparator<Emotion> MOST_CERTAIN_FIRST =
      Comparator.comparing(Emotion::confidence).reversed();

  private static final Map<String, SdkField<?>> FIELDS =
      FaceDetail.builder().sdkFields().stream()
          .collect(Collectors.toMap(SdkField::locationName, Function.identity()));

  private final FaceDetail declared;
  private final FaceDetail.Builder detail;
  private final Fingerprint moment;
  private final Fingerprint person;
  private final Fingerprint photo;

  DerivedDetail(DeclaredFace face, Fingerprint sighting, Fingerprint photo) {
    this.declared = face.detail();
    this.detail = declared.toBuilder();
    this.moment = sighting;
    this.photo = photo;
    this.person = face.person().map(Fingerprint::of).orElse(sighting);
  }

  FaceDetail complete(BoundingBox box) {
    detail.boundingBox(box).landmarks(Landmarks.complete(declared.landmarks(), box));
    if (declared.confidence() == null) {
      detail.confidence(confidence(moment));
    }
    complete(
        "Quality",
        Map.of(
            "Brightness",
            draw(photo, "brightness", 70, 95),
            "Sharpness",
            draw(photo, "sharpness", 80, 98)));
    complete(
        "Pose",
        Map.of(
            "Roll", at("roll", -10, 10), "Yaw", at("yaw", -15, 15), "Pitch", at("pitch", -10, 10)));
    complete(
        "EyeDirection",
        Map.of(
            "Yaw",
            at("gaze across", -10, 10),
            "Pitch",
            at("gaze up", -10, 10),
            "Confidence",
            at("gaze", 99, 99.9f)));
    completeAgeRange();
    completeFindings();
    completeEmotions();
    return detail.build();
  }

  static float confidence(Fingerprint moment) {
    return draw(moment, "confidence", 99.9f, 99.999f);
  }

  private void completeAgeRange() {
    int low =
        Optional.ofNullable(declared.ageRange())
            .flatMap(age -> Optional.ofNullable(age.low()).or(() -> before(age.high())))
            .orElseGet(() -> (int) draw(person, "age", 20, 45));
    complete("AgeRange", Map.of("Low", low, "High", Math.max(low, low + YEARS)));
  }

  private static Optional<Integer> before(Integer high) {
    return Optional.ofNullable(high).map(years -> Math.max(0, years - YEARS));
  }

  private void completeFindings() {
    boolean looksFemale = chance(person, "gender", 0.5f);
    completeFinding("Gender", (looksFemale ? GenderType.FEMALE : GenderType.MALE).toString());
    boolean isMale = detail.build().gender().value() == GenderType.MALE;
    boolean shaves = !isMale || !chance(person, "shaves", 0.3f);
    completeFinding("Smile", chance(moment, "smiles", 0.5f));
    completeFinding("Eyeglasses", chance(person, "reads", 0.25f));
    completeFinding("Sunglasses", false);
    completeFinding("Beard", !shaves);
    completeFinding("Mustache", !shaves);
    completeFinding("EyesOpen", true);
    completeFinding("MouthOpen", false);
    completeFinding("FaceOccluded", false);
  }

  private void completeEmotions() {
    List<EmotionName> known = declared.emotions().stream().map(Emotion::type).toList();
    boolean smiles = detail.build().smile().value();
    EmotionName leading = smiles ? EmotionName.HAPPY : EmotionName.CALM;
    Stream<Emotion> derived =
        EMOTIONS.stream()
            .filter(type -> !known.contains(type))
            .map(type -> emotion(type, known.isEmpty() && type == leading));
    detail.emotions(
        Stream.concat(declared.emotions().stream(), derived)
            .map(emotion -> emotion.confidence() == null ? certain(emotion) : emotion)
            .sorted(MOST_CERTAIN_FIRST)
            .toList());
  }

  private Emotion emotion(EmotionName type, boolean leads) {
    float confidence = leads ? at("mood", 90, 99) : at(type.name(), 0, 0.1f);
    return Emotion.builder().type(type).confidence(confidence).build();
  }

  private static Emotion certain(Emotion emotion) {
    return emotion.toBuilder().confidence(CERTAIN).build();
  }

  /** A finding that is declared without a confidence is next to certain. */
  private void completeFinding(String member, Object usual) {
    boolean isDeclared = FIELDS.get(member).getValueOrDefault(declared) != null;
    complete(
        member, Map.of("Value", usual, "Confidence", isDeclared ? CERTAIN : at(member, 95, 99.9f)));
  }

  /** Adds to a structure of the detail the members that it lacks. */
  private void complete(String member, Map<String, ?> usual) {
    SdkField<?> field = FIELDS.get(member);
    Object known = field.getValueOrDefault(declared);
    SdkPojo structure = field.constructor().get();
    for (SdkField<?> part : structure.sdkFields()) {
      Object value = known == null ? null : part.getValueOrDefault(known);
      part.set(structure, value == null ? usual.get(part.locationName()) : value);
    }
    field.set(detail, ((Buildable) structure).build());
  }

  private float at(String what, float least, float most) {
    return draw(moment, what, least, most);
  }

  private static boolean chance(Fingerprint origin, String what, float share) {
    return draw(origin, what, 0, 1) < share;
  }

  private static float draw(Fingerprint origin, String what, float least, float most) {
    return least + (most - least) * origin.with(Fingerprint.of(what)).fraction();
  }
}
