package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.EYE_LEFT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.EYE_RIGHT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.MOUTH_LEFT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.MOUTH_RIGHT;
import static software.amazon.awssdk.services.rekognition.model.LandmarkType.NOSE;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.services.rekognition.model.Attribute;
import software.amazon.awssdk.services.rekognition.model.Emotion;
import software.amazon.awssdk.services.rekognition.model.EmotionName;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Landmark;
import software.amazon.awssdk.services.rekognition.model.LandmarkType;

class DetectedAttributesTest {

  private static final List<String> DEFAULT =
      List.of("BoundingBox", "Confidence", "Landmarks", "Pose", "Quality");

  private final InProcessMock mock = new InProcessMock();

  @Test
  void areTheDefaultOnesUnlessOthersAreAskedFor() {
    assertThat(members(detect())).containsExactlyElementsOf(DEFAULT);
    assertThat(members(detect(Attribute.DEFAULT))).containsExactlyElementsOf(DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "AGE_RANGE, AgeRange",
    "BEARD, Beard",
    "EMOTIONS, Emotions",
    "EYE_DIRECTION, EyeDirection",
    "EYEGLASSES, Eyeglasses",
    "EYES_OPEN, EyesOpen",
    "FACE_OCCLUDED, FaceOccluded",
    "GENDER, Gender",
    "MOUTH_OPEN, MouthOpen",
    "MUSTACHE, Mustache",
    "SMILE, Smile",
    "SUNGLASSES, Sunglasses"
  })
  void includeASingleOneThatIsAskedFor(Attribute attribute, String member) {
    Set<String> expected = new TreeSet<>(DEFAULT);
    expected.add(member);

    assertThat(members(detect(attribute))).containsExactlyElementsOf(expected);
  }

  @Test
  void areAllIfAllAreAskedFor() {
    Set<String> all = new TreeSet<>();
    FaceDetail.builder().sdkFields().forEach(field -> all.add(field.memberName()));

    assertThat(members(detect(Attribute.ALL))).isEqualTo(all);
    assertThat(detect(Attribute.ALL, Attribute.DEFAULT)).isEqualTo(detect(Attribute.ALL));
  }

  @Test
  void haveFiveLandmarksByDefault() {
    assertThat(detect().landmarks())
        .extracting(Landmark::type)
        .containsExactly(EYE_LEFT, EYE_RIGHT, MOUTH_LEFT, MOUTH_RIGHT, NOSE);
  }

  @Test
  void haveAllLandmarksOfTheServiceIfAllAreAskedFor() {
    assertThat(detect(Attribute.ALL).landmarks())
        .extracting(Landmark::type)
        .containsExactlyInAnyOrderElementsOf(LandmarkType.knownValues());
  }

  @Test
  void haveEightEmotionsTheMostCertainFirst() {
    List<Emotion> emotions = detect(Attribute.EMOTIONS).emotions();

    assertThat(emotions)
        .extracting(Emotion::type)
        .containsExactlyInAnyOrderElementsOf(
            EmotionName.knownValues().stream()
                .filter(name -> name != EmotionName.UNKNOWN)
                .toList());
    assertThat(emotions).extracting(emotion -> -emotion.confidence()).isSorted();
  }

  private FaceDetail detect(Attribute... attributes) {
    return mock.client
        .detectFaces(r -> r.image(showing("alice")).attributes(attributes))
        .faceDetails()
        .get(0);
  }

  private static Set<String> members(FaceDetail detail) {
    return detail.sdkFields().stream()
        .filter(field -> isPresent(field.getValueOrDefault(detail)))
        .map(SdkField::locationName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPresent(Object value) {
    return value != null && !(value instanceof SdkAutoConstructList);
  }
}
