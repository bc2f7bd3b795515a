package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

class DetailTest {

  /** What a test can declare of a face: every attribute that DetectFaces answers. */
  private static final String EVERYTHING =
      """
      {
        "BoundingBox": {"Width": 0.5, "Height": 0.25, "Left": 0.125, "Top": 0.75},
        "AgeRange": {"Low": 30, "High": 47},
        "Smile": {"Value": true, "Confidence": 80.5},
        "Eyeglasses": {"Value": true, "Confidence": 81.0},
        "Sunglasses": {"Value": true, "Confidence": 82.0},
        "Gender": {"Value": "Female", "Confidence": 83.0},
        "Beard": {"Value": true, "Confidence": 84.0},
        "Mustache": {"Value": true, "Confidence": 85.0},
        "EyesOpen": {"Value": false, "Confidence": 86.0},
        "MouthOpen": {"Value": true, "Confidence": 87.0},
        "Emotions": [
          {"Type": "SAD", "Confidence": 98.5}, {"Type": "FEAR", "Confidence": 7.0},
          {"Type": "CALM", "Confidence": 6.0}, {"Type": "HAPPY", "Confidence": 5.0},
          {"Type": "ANGRY", "Confidence": 4.0}, {"Type": "CONFUSED", "Confidence": 3.0},
          {"Type": "SURPRISED", "Confidence": 2.0}, {"Type": "DISGUSTED", "Confidence": 1.0}],
        "Landmarks": [
          {"Type": "eyeLeft", "X": 0.25, "Y": 0.125}, {"Type": "nose", "X": -0.5, "Y": 1.5}],
        "Pose": {"Roll": -180.0, "Yaw": 1.5, "Pitch": 180.0},
        "Quality": {"Brightness": 50.0, "Sharpness": 60.5},
        "Confidence": 99.5,
        "FaceOccluded": {"Value": true, "Confidence": 88.0},
        "EyeDirection": {"Yaw": 1.0, "Pitch": -2.0, "Confidence": 3.0}
      }
      """;

  private final ControlCaller control = new ControlCaller();

  @Test
  void canHoldEveryMemberOfAFaceDetail() {
    assertThat(names(ControlCaller.json(EVERYTHING)))
        .containsExactlyInAnyOrderElementsOf(
            FaceDetail.builder().sdkFields().stream().map(SdkField::locationName).toList());
  }

  @Test
  void comesOutOfDetectFacesAsItWasDeclared() {
    declare(EVERYTHING);

    ObjectNode declared = (ObjectNode) ControlCaller.json(EVERYTHING);
    ObjectNode detected = (ObjectNode) detect("ALL");
    JsonNode landmarks = declared.remove("Landmarks");
    assertThat(detected.remove("Landmarks")).hasSize(30).containsAll(landmarks);
    assertThat(detected).isEqualTo(declared);
  }

  @Test
  void showsTheDeclaredLandmarksAmongTheDefaultOnes() {
    declare(EVERYTHING);

    assertThat(detect("DEFAULT").get("Landmarks"))
        .hasSize(5)
        .startsWith(ControlCaller.json("{\"Type\": \"eyeLeft\", \"X\": 0.25, \"Y\": 0.125}"))
        .endsWith(ControlCaller.json("{\"Type\": \"nose\", \"X\": -0.5, \"Y\": 1.5}"));
  }

  @Test
  void isCompletedWhereAStructureIsDeclaredInPart() {
    declare(
        "{\"Pose\": {\"Yaw\": 45}, \"AgeRange\": {\"Low\": 60}, \"Smile\": {\"Confidence\": 51}}");

    JsonNode detected = detect("ALL");
    assertThat(detected.get("Pose").get("Yaw").floatValue()).isEqualTo(45);
    assertThat(names(detected.get("Pose"))).containsExactly("Roll", "Yaw", "Pitch");
    assertThat(detected.get("AgeRange"))
        .isEqualTo(ControlCaller.json("{\"Low\": 60, \"High\": 70}"));
    assertThat(names(detected.get("Smile"))).containsExactly("Value", "Confidence");
    assertThat(detected.get("Smile").get("Confidence").floatValue()).isEqualTo(51);
  }

  @Test
  void isDerivedInTheSameWayWhereNothingIsDeclared() {
    declare("{}");
    JsonNode empty = detect("ALL");
    declare("null");
    JsonNode none = detect("ALL");

    assertThat(none).isEqualTo(empty);
  }

  @Test
  void mayPlaceABoxBeyondTheImage() {
    String box = "{\"Width\": 1.5, \"Height\": 0.5, \"Left\": -0.25, \"Top\": 0.75}";
    declare("{\"BoundingBox\": " + box + "}");

    assertThat(detect("DEFAULT").get("BoundingBox")).isEqualTo(ControlCaller.json(box));
  }

  @Test
  void isListedInTheFormInWhichItIsDeclared() {
    declare(EVERYTHING);
    control.ok("POST", "/images", "[{\"bytes\": \"AQID\", \"faces\": [{}]}]");
    control.ok(
        "POST",
        "/images",
        "{\"s3Object\": {\"bucket\": \"b-1\", \"name\": \"n\"}, \"missing\": true}");
    String listed = control.ok("GET", "/images", "");
    JsonNode detected = detect("ALL");
    control.ok("DELETE", "/images", "");

    control.ok("POST", "/images", listed);

    assertThat(control.ok("GET", "/images", "")).isEqualTo(listed).contains("FaceOccluded");
    assertThat(detect("ALL")).isEqualTo(detected);
  }

  @Test
  void isPartOfTheStateThatIsExported() {
    declare(EVERYTHING);
    JsonNode detected = detect("ALL");
    String exported = control.ok("GET", "/state", "");
    control.ok("DELETE", "/state", "");

    control.ok("PUT", "/state", exported);

    assertThat(control.ok("GET", "/state", "")).isEqualTo(exported);
    assertThat(detect("ALL")).isEqualTo(detected);
  }

  private void declare(String detail) {
    control.ok(
        "POST",
        "/images",
        "{\"default\": true, \"faces\": [{\"person\": \"alice\", \"detail\": %s}]}"
            .formatted(detail));
  }

  private JsonNode detect(String attributes) {
    return ControlCaller.json(
            control.aws(
                "DetectFaces",
                """
                {"Image": {"S3Object": {"Bucket": "photos", "Name": "alice.jpg"}},
                 "Attributes": ["%s"]}
                """
                    .formatted(attributes)))
        .get("FaceDetails")
        .get(0);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
