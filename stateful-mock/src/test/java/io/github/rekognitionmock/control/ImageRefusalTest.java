package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a wrong declaration of an image gets. */
class ImageRefusalTest {

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"faces": []}                            | [1] names no image: give one of bytes, sha256, s3Object or default
          {"bytes": "AQID", "default": true, "faces": []} | [1] names more than one image: give one of bytes, sha256, s3Object or default
          {"bytes": "AQID"}                        | [1] does not say what it shows: add faces, an empty list if it shows nobody
          {"bytes": "AQID", "missing": false}      | [1] does not say what it shows: add faces, an empty list if it shows nobody
          {"bytes": "AQID", "missing": true}       | [1] is missing, but not an S3 object: give an s3Object, or faces
          {"bytes": "AQID", "missing": true, "faces": []} | [1] is missing, yet has faces: keep either
          {"bytes": "AQID", "faces": {}}           | [1].faces is an object: give a list
          {"bytes": "", "faces": []}               | [1].bytes is empty: give an image's bytes in base64
          {"bytes": "?", "faces": []}              | [1].bytes is '?': give an image's bytes in base64
          {"sha256": "abc", "faces": []}           | [1].sha256 is 'abc': give 64 hexadecimal digits
          {"default": false, "faces": []}          | [1].default is false: give true, or name an image
          {"default": "yes", "faces": []}          | [1].default is the string 'yes': give true or false
          {"s3Object": "photos/alice.jpg", "faces": []} | [1].s3Object is the string 'photos/alice.jpg': give an object
          {"s3Object": {"name": "a"}, "faces": []} | [1].s3Object.bucket is missing: add it
          {"s3Object": {"bucket": "photos"}, "faces": []} | [1].s3Object.name is missing: add it
          {"s3Object": {"bucket": "b/", "name": "a"}, "faces": []} | [1].s3Object.bucket is 'b/': give 3 to 255 letters, digits, '.', '-' or '_'
          {"s3Object": {"bucket": "photos", "name": ""}, "faces": []} | [1].s3Object.name is '': give 1 to 1024 characters
          {"s3Object": {"bucket": "photos", "key": "a"}, "faces": []} | [1].s3Object.key is unknown: known are bucket, name, version
          {"bytes": "AA==", "faces": []}           | [1] repeats [0]: declare once what an image shows
          """)
  void refusesAListWithAWrongElementAsAWhole(String element, String sentence) {
    assertRefused(element, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"persons": "alice"}                   | persons is unknown: did you mean person?
          {"person": ""}                         | person is '': give at least one character that is not a space
          {"confidence": 101}                    | confidence is 101: give a number from 0 to 100
          {"boundingBox": {"width": 0.5, "height": 0.5, "left": 0.6, "top": 0}} | boundingBox is empty or reaches beyond the image: give a width and a height above 0, and no more than 1 together with left and top
          {"quality": {"brightness": -1}}        | quality.brightness is -1: give a number from 0 to 100
          {"pose": {"roll": 1, "yaw": 2}}        | pose.pitch is missing: add it
          {"pose": {"roll": 181}}                | pose.roll is 181: give a number from -180 to 180
          {"ageRange": {"low": 40, "high": 30}}  | ageRange.high is 30: give a whole number from 40 to 150
          {"gender": "Female"}                   | gender is the string 'Female': give an object
          {"gender": {"value": "F"}}             | gender.value is 'F': give one of Female, Male
          {"emotions": [{"type": "BORED"}]}      | emotions[0].type is 'BORED': give one of CALM, HAPPY, SAD, ANGRY, CONFUSED, DISGUSTED, SURPRISED, FEAR
          {"emotions": [{"type": "SAD"}]}        | emotions[0].confidence is missing: add it
          {"smile": {"confidence": 1}}           | smile.value is missing: add it
          {"smile": {"value": 1}}                | smile.value is 1: give true or false
          """)
  void refusesAWrongFace(String face, String sentence) {
    assertRefused(
        "{\"default\": true, \"faces\": [%s]}".formatted(face), "[1].faces[0]." + sentence);
  }

  private void assertRefused(String element, String sentence) {
    String list = "[{\"bytes\": \"AA==\", \"faces\": []}, " + element + "]";

    assertThat(control.refused(400, "POST", "/images", list)).isEqualTo(sentence);
    assertThat(control.account().images().all()).isEmpty();
  }
}
