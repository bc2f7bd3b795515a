package io.github.rekognitionmock.operation.image;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.attribute.Finding;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.AgeRange;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.EyeDirection;
import software.amazon.awssdk.services.rekognition.model.Gender;
import software.amazon.awssdk.services.rekognition.model.GenderType;
import software.amazon.awssdk.services.rekognition.model.ImageQuality;
import software.amazon.awssdk.services.rekognition.model.Landmark;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;
import software.amazon.awssdk.services.rekognition.model.Pose;

/** What is seen of a face, in the SDK's form. */
final class FaceParts {

  private FaceParts() {}

  static List<Landmark> landmarks(
      List<io.github.rekognitionmock.recognition.attribute.Landmark> landmarks, BoundingBox box) {
    return landmarks.stream()
        .map(
            landmark ->
                Landmark.builder()
                    .type(LandmarkType.valueOf(landmark.name()))
                    .x(landmark.x(box))
                    .y(landmark.y(box))
                    .build())
        .toList();
  }

  static Pose pose(io.github.rekognitionmock.recognition.attribute.Pose pose) {
    return Pose.builder().roll(pose.roll()).yaw(pose.yaw()).pitch(pose.pitch()).build();
  }

  static ImageQuality quality(io.github.rekognitionmock.recognition.attribute.Quality quality) {
    return ImageQuality.builder()
        .brightness(quality.brightness())
        .sharpness(quality.sharpness())
        .build();
  }

  static AgeRange ageRange(io.github.rekognitionmock.recognition.attribute.AgeRange range) {
    return AgeRange.builder().low(range.low()).high(range.high()).build();
  }

  static Gender gender(Finding<io.github.rekognitionmock.recognition.attribute.Gender> gender) {
    return Gender.builder()
        .value(GenderType.valueOf(gender.value().name()))
        .confidence(gender.confidence())
        .build();
  }

  static EyeDirection eyeDirection(
      io.github.rekognitionmock.recognition.attribute.EyeDirection direction) {
    return EyeDirection.builder()
        .yaw(direction.yaw())
        .pitch(direction.pitch())
        .confidence(direction.confidence())
        .build();
  }

  static List<Emotion> emotions(
      List<Finding<io.github.rekognitionmock.recognition.attribute.Emotion>> emotions) {
    return emotions.stream()
        .map(
            emotion ->
                Emotion.builder()
                    .type(EmotionName.valueOf(emotion.value().name()))
                    .confidence(emotion.confidence())
                    .build())
        .toList();
  }
}
