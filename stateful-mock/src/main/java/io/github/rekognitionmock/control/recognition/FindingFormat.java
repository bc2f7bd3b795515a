package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.recognition.attribute.Finding;
import io.github.rekognitionmock.recognition.attribute.Gender;
import io.github.rekognitionmock.recognition.attribute.Trait;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is found out about a face, under the service's own names: {@code {"smile": {"value": true,
 * "confidence": 98}, "gender": {"value": "Female"}}}. Without a confidence it is next to certain.
 */
final class FindingFormat {

  private static final String GENDER = "gender";
  private static final String VALUE = "value";
  private static final String CONFIDENCE = "confidence";

  private static final float CERTAIN = 99;
  private static final List<String> GENDERS =
      Arrays.stream(Gender.values()).map(FindingFormat::word).toList();

  static final List<String> MEMBERS =
      Stream.concat(Stream.of(GENDER), Arrays.stream(Trait.values()).map(FindingFormat::name))
          .toList();

  private FindingFormat() {}

  static void read(JsonObject members, DeclaredFace.Builder face) {
    members
        .optional(GENDER)
        .map(value -> value.object(VALUE, CONFIDENCE))
        .ifPresent(gender -> face.gender(gender(gender.required(VALUE)), confidence(gender)));
    for (Trait trait : Trait.values()) {
      members
          .optional(name(trait))
          .map(value -> value.object(VALUE, CONFIDENCE))
          .ifPresent(shown -> face.trait(trait, shown.required(VALUE).flag(), confidence(shown)));
    }
  }

  static void write(DeclaredFace face, ObjectNode members) {
    face.gender()
        .ifPresent(gender -> object(members, GENDER, gender).put(VALUE, word(gender.value())));
    face.traits()
        .forEach((trait, shown) -> object(members, name(trait), shown).put(VALUE, shown.value()));
  }

  private static ObjectNode object(ObjectNode members, String name, Finding<?> finding) {
    return members.putObject(name).put(CONFIDENCE, finding.confidence());
  }

  private static Gender gender(JsonValue value) {
    return Gender.values()[GENDERS.indexOf(value.oneOf(GENDERS))];
  }

  private static float confidence(JsonObject finding) {
    return finding.optional(CONFIDENCE).map(FaceAttributesFormat::percent).orElse(CERTAIN);
  }

  /** As in {@code Female}. */
  private static String word(Gender gender) {
    return gender.name().charAt(0) + gender.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** As in {@code eyesOpen}. */
  private static String name(Trait trait) {
    String[] words = trait.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (String word : List.of(words).subList(1, words.length)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
