package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.recognition.attribute.AgeRange;
import io.github.rekognitionmock.recognition.attribute.Emotion;
import io.github.rekognitionmock.recognition.attribute.EyeDirection;
import io.github.rekognitionmock.recognition.attribute.Pose;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import java.util.List;

/**
 * What can be measured of a face, under the service's own names: {@code {"ageRange": {"low": 30,
 * "high": 40}, "emotions": [{"type": "HAPPY", "confidence": 98.5}]}}.
 */
final class FaceAttributesFormat {

  private static final String QUALITY = "quality";
  private static final String BRIGHTNESS = "brightness";
  private static final String SHARPNESS = "sharpness";
  private static final String POSE = "pose";
  private static final String ROLL = "roll";
  private static final String YAW = "yaw";
  private static final String PITCH = "pitch";
  private static final String AGE_RANGE = "ageRange";
  private static final String LOW = "low";
  private static final String HIGH = "high";
  private static final String EYE_DIRECTION = "eyeDirection";
  private static final String EMOTIONS = "emotions";
  private static final String TYPE = "type";
  private static final String CONFIDENCE = "confidence";

  private static final int OLDEST = 150;

  static final List<String> MEMBERS = List.of(QUALITY, POSE, AGE_RANGE, EYE_DIRECTION, EMOTIONS);

  private FaceAttributesFormat() {}

  static void read(JsonObject members, DeclaredFace.Builder face) {
    members.optional(QUALITY).ifPresent(value -> readQuality(value, face));
    members.optional(POSE).map(FaceAttributesFormat::pose).ifPresent(face::pose);
    members.optional(AGE_RANGE).map(FaceAttributesFormat::ageRange).ifPresent(face::ageRange);
    members
        .optional(EYE_DIRECTION)
        .map(FaceAttributesFormat::eyeDirection)
        .ifPresent(face::eyeDirection);
    for (JsonValue value : members.list(EMOTIONS)) {
      JsonObject emotion = value.object(TYPE, CONFIDENCE);
      face.emotion(
          emotion.required(TYPE).constant(Emotion.class), percent(emotion.required(CONFIDENCE)));
    }
  }

  static void write(DeclaredFace face, ObjectNode members) {
    if (face.brightness().isPresent() || face.sharpness().isPresent()) {
      ObjectNode quality = members.putObject(QUALITY);
      face.brightness().ifPresent(brightness -> quality.put(BRIGHTNESS, brightness));
      face.sharpness().ifPresent(sharpness -> quality.put(SHARPNESS, sharpness));
    }
    face.pose()
        .ifPresent(
            pose ->
                members
                    .putObject(POSE)
                    .put(ROLL, pose.roll())
                    .put(YAW, pose.yaw())
                    .put(PITCH, pose.pitch()));
    face.ageRange()
        .ifPresent(age -> members.putObject(AGE_RANGE).put(LOW, age.low()).put(HIGH, age.high()));
    face.eyeDirection()
        .ifPresent(
            gaze ->
                members
                    .putObject(EYE_DIRECTION)
                    .put(YAW, gaze.yaw())
                    .put(PITCH, gaze.pitch())
                    .put(CONFIDENCE, gaze.confidence()));
    if (!face.emotions().isEmpty()) {
      ArrayNode emotions = members.putArray(EMOTIONS);
      face.emotions()
          .forEach(
              (emotion, percent) ->
                  emotions.addObject().put(TYPE, emotion.name()).put(CONFIDENCE, percent));
    }
  }

  static float percent(JsonValue value) {
    return value.number(0, 100);
  }

  private static void readQuality(JsonValue value, DeclaredFace.Builder face) {
    JsonObject quality = value.object(BRIGHTNESS, SHARPNESS);
    quality.optional(BRIGHTNESS).map(FaceAttributesFormat::percent).ifPresent(face::brightness);
    quality.optional(SHARPNESS).map(FaceAttributesFormat::percent).ifPresent(face::sharpness);
  }

  private static Pose pose(JsonValue value) {
    JsonObject pose = value.object(ROLL, YAW, PITCH);
    return new Pose(degrees(pose, ROLL), degrees(pose, YAW), degrees(pose, PITCH));
  }

  private static AgeRange ageRange(JsonValue value) {
    JsonObject range = value.object(LOW, HIGH);
    int low = range.required(LOW).wholeNumber(0, OLDEST);
    return new AgeRange(low, range.required(HIGH).wholeNumber(low, OLDEST));
  }

  private static EyeDirection eyeDirection(JsonValue value) {
    JsonObject gaze = value.object(YAW, PITCH, CONFIDENCE);
    return new EyeDirection(
        degrees(gaze, YAW), degrees(gaze, PITCH), percent(gaze.required(CONFIDENCE)));
  }

  private static float degrees(JsonObject members, String name) {
    return members.required(name).number(-180, 180);
  }
}
