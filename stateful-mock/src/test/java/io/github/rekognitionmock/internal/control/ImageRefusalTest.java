package io.github.rekognitionmock.internal.control;

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
          {"faces": []} | [1] names 0 images: give one of bytes, sha256, s3Object or default
          {"default": false, "faces": []} | [1] names 0 images: give one of bytes, sha256, s3Object or default
          {"bytes": "AQID", "default": true, "faces": []} | [1] names 2 images: give one of bytes, sha256, s3Object or default
          {"bytes": "AQID"} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"bytes": "AQID", "missing": false} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"bytes": "AQID", "missing": true} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"bytes": "AQID", "missing": true, "faces": []} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"bytes": "AQID", "faces": {}} | [1].faces is an object: give a list
          {"bytes": "", "faces": []} | [1].bytes is '': give bytes in base64
          {"bytes": "?", "faces": []} | [1].bytes is '?': give bytes in base64
          {"bytes": "AQIDx", "faces": []} | [1].bytes is 'AQIDx': give bytes in base64
          {"bytes": 5, "faces": []} | [1].bytes is 5: give a string
          {"bytes": [1, 2], "faces": []} | [1].bytes is a list: give a string
          {"sha256": "abc", "faces": []} | [1].sha256 is 'abc': give 64 hexadecimal digits
          {"default": "yes", "faces": []} | [1].default is the string 'yes': give true or false
          {"default": "true", "faces": []} | [1].default is the string 'true': give true or false
          {"default": 1, "faces": []} | [1].default is 1: give true or false
          {"default": {}, "faces": []} | [1].default is an object: give true or false
          {"s3Object": "photos/alice.jpg", "faces": []} | [1].s3Object is the string 'photos/alice.jpg': give an object
          {"s3Object": {"name": "a"}, "faces": []} | [1].s3Object.bucket is missing: add it
          {"s3Object": {"bucket": "photos"}, "faces": []} | [1] is about a whole bucket: give its region and nothing else, or the name of an object
          {"s3Object": {"bucket": "photos"}, "region": "eu-west-1", "faces": []} | [1] is about a whole bucket: give its region and nothing else, or the name of an object
          {"s3Object": {"bucket": "photos"}, "size": 1} | [1] is about a whole bucket: give its region and nothing else, or the name of an object
          {"s3Object": {"bucket": "photos"}, "region": "Ireland"} | [1].region is 'Ireland': give a region's name, as in us-east-1
          {"s3Object": {"bucket": "photos", "version": "1"}, "region": "eu-west-1"} | [1] has a version and no name: give the object's name
          {"s3Object": {"bucket": "photos", "name": "a"}, "region": "eu-west-1"} | [1] has a region or a size that it cannot have: give a region to an s3Object without name, and a size to one with it
          {"s3Object": {"bucket": "photos", "name": "a", "prefix": "a"}, "faces": []} | [1] has a name and a prefix: give one of them
          {"s3Object": {"bucket": "photos", "prefix": ""}, "faces": []} | [1].s3Object.prefix is '': give 1 to 1024 characters
          {"s3Object": {"bucket": "photos", "prefix": "a", "version": "1"}, "faces": []} | [1] has a version and no name: give the object's name
          {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "missing": true} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"bytes": "AQID", "size": 3} | [1] has a region or a size that it cannot have: give a region to an s3Object without name, and a size to one with it
          {"s3Object": {"bucket": "photos", "name": "a"}, "size": 0} | [1].size is 0: give a number from 1 to 9223372036854775807
          {"s3Object": {"bucket": "photos", "name": "a"}, "missing": true, "size": 3} | [1] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"s3Object": {"bucket": "b/", "name": "a"}, "faces": []} | [1].s3Object.bucket is 'b/': give 3 to 255 characters matching [0-9A-Za-z\\.\\-_]*
          {"s3Object": {"bucket": "photos", "name": ""}, "faces": []} | [1].s3Object.name is '': give 1 to 1024 characters
          {"s3Object": {"bucket": "photos", "key": "a"}, "faces": []} | [1].s3Object.key is unknown: known are bucket, name, prefix, version
          {"bytes": "AA==", "faces": []} | [1] repeats [0]: declare once what an image shows
          null | [1] is null: give an object
          [] | [1] is a list: give an object
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
          {"persons": "alice"} | persons is unknown: did you mean person?
          {"smile": {"value": true}} | smile is unknown: known are detail, person
          {"person": ""} | person is '': give at least one character that is not a space
          {"person": 1} | person is 1: give a string
          {"detail": "Smile"} | detail is the string 'Smile': give an object
          {"detail": []} | detail is a list: give an object
          {"detail": {"smile": {}}} | detail.smile is unknown: did you mean Smile?
          {"detail": {"Smil": {}}} | detail.Smil is unknown: did you mean Smile?
          {"detail": {"Happiness": {}}} | detail.Happiness is unknown: known are AgeRange, Beard, BoundingBox, Confidence, Emotions, EyeDirection, Eyeglasses, EyesOpen, FaceOccluded, Gender, Landmarks, MouthOpen, Mustache, Pose, Quality, Smile, Sunglasses
          {"detail": {"Smile": {"Certainty": 1}}} | detail.Smile.Certainty is unknown: known are Confidence, Value
          {"detail": {"Landmarks": [{"Kind": "nose"}]}} | detail.Landmarks[0].Kind is unknown: known are Type, X, Y
          {"detail": {"Smile": true}} | detail.Smile is true: give an object
          {"detail": {"Smile": {"Value": 1}}} | detail.Smile.Value is 1: give true or false
          {"detail": {"Smile": {"Confidence": "high"}}} | detail.Smile.Confidence is the string 'high': give a number
          {"detail": {"Smile": {"Confidence": 1e400}}} | detail.Smile.Confidence is Infinity: give a finite number
          {"detail": {"Gender": {"Value": 1}}} | detail.Gender.Value is 1: give a string
          {"detail": {"AgeRange": {"Low": 1.5}}} | detail.AgeRange.Low is 1.5: give a whole number up to 2147483647
          {"detail": {"AgeRange": {"Low": 4294967296}}} | detail.AgeRange.Low is 4294967296: give a whole number up to 2147483647
          {"detail": {"Emotions": {}}} | detail.Emotions is an object: give a list
          {"detail": {"Emotions": [null]}} | detail.Emotions[0] is null: give an object
          {"detail": {"Confidence": 101}} | detail violates the service model: 1 validation error detected: Value '101.0' at 'confidence' failed to satisfy constraint: Member must have value less than or equal to 100
          {"detail": {"Smile": {"Confidence": -1}}} | detail violates the service model: 1 validation error detected: Value '-1.0' at 'smile.confidence' failed to satisfy constraint: Member must have value greater than or equal to 0
          {"detail": {"Pose": {"Roll": 181}}} | detail violates the service model: 1 validation error detected: Value '181.0' at 'pose.roll' failed to satisfy constraint: Member must have value less than or equal to 180
          {"detail": {"EyeDirection": {"Yaw": -180.5}}} | detail violates the service model: 1 validation error detected: Value '-180.5' at 'eyeDirection.yaw' failed to satisfy constraint: Member must have value greater than or equal to -180
          {"detail": {"Gender": {"Value": "F"}}} | detail violates the service model: 1 validation error detected: Value 'F' at 'gender.value' failed to satisfy constraint: Member must satisfy enum value set: [Male, Female]
          {"detail": {"Emotions": [{"Type": "SAD"}, {"Type": "BORED"}]}} | detail violates the service model: 1 validation error detected: Value 'BORED' at 'emotions.2.member.type' failed to satisfy constraint: Member must satisfy enum value set: [HAPPY, SAD, ANGRY, CONFUSED, DISGUSTED, SURPRISED, CALM, UNKNOWN, FEAR]
          {"detail": {"AgeRange": {"Low": 40, "High": 30}}} | detail is wrong: The age range is from 40 to 30: give the lower age as Low
          {"detail": {"Quality": {"Brightness": 100.5}}} | detail is wrong: The brightness is 100.5: give a number from 0 to 100
          {"detail": {"BoundingBox": {"Width": 0.5}}} | detail is wrong: The bounding box has no size: give Width and Height above 0, Left and Top
          {"detail": {"BoundingBox": {"Width": 0, "Height": 1, "Left": 0, "Top": 0}}} | detail is wrong: The bounding box has no size: give Width and Height above 0, Left and Top
          {"detail": {"Landmarks": [{"X": 0.5, "Y": 0.5}]}} | detail is wrong: The landmarks are of the types [null]: give each a type of its own
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
