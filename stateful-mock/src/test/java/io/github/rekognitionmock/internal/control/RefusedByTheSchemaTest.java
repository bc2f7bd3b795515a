package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is misspelt or out of range is refused by the mock, and by its schemas before that. */
class RefusedByTheSchemaTest {

  private final ControlCaller control = new ControlCaller();
  private final Specification specification = new Specification();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PUT   | /state        | []
          PUT   | /state        | {"colections": []}
          PUT   | /state        | {"collections": {}}
          PUT   | /state        | {"collections": [{}]}
          PUT   | /state        | {"collections": [{"collectionId": "two words"}]}
          PUT   | /state        | {"collections": [{"collectionId": ""}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "createdAt": "today"}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "tags": {"aws:team": "hr"}}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "tags": {"team": "hr!"}}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "tags": {"team": 1}}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"faceid": "35ebbb41-7f67-4263-908d-dd0ecba05ab9"}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"faceId": "face-1"}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"person": "  "}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"confidence": 100.5}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"ordinal": 4294967296}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "faces": [{"boundingBox": {"width": 1}}]}]}
          POST  | /state        | {"collections": [{"collectionId": "a", "users": [{"userId": "u", "status": "ASLEEP"}]}]}
          POST  | /state        | {"accounts": [{"account": "12"}]}
          POST  | /state        | {"accounts": [{"region": "Mars!"}]}
          POST  | /images       | {"bytes": "?", "faces": []}
          POST  | /images       | {"sha256": "abc", "faces": []}
          POST  | /images       | {"s3Object": {"name": "a.jpg"}, "faces": []}
          POST  | /images       | {"s3Object": {"bucket": "ab", "name": "a.jpg"}, "faces": []}
          POST  | /images       | {"default": true, "faces": [{"persons": "alice"}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"smile": {}}}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"Confidence": 101}}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"Pose": {"Roll": 181}}}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"Gender": {"Value": "F"}}}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"Emotions": [{"Type": "BORED"}]}}]}
          POST  | /images       | {"default": true, "faces": [{"detail": {"AgeRange": {"Low": -1}}}]}
          POST  | /similarities | {"between": ["alice", "bob"]}
          POST  | /similarities | {"between": ["alice", ""], "similarity": 1}
          POST  | /similarities | [{"between": ["alice", "bob"], "similarity": 101}]
          POST  | /faults       | {"errors": "ThrottlingException"}
          POST  | /faults       | {"error": "Throttling Exception"}
          POST  | /faults       | {"error": "A", "operation": "AsociateFaces"}
          POST  | /faults       | {"error": "A", "operation": "CreateUser", "matching": {"UserID": "alice"}}
          POST  | /faults       | {"error": "A", "status": 399}
          POST  | /faults       | {"error": "A", "status": 600}
          POST  | /faults       | {"error": "A", "times": 0}
          POST  | /faults       | {"error": "A", "times": "twice"}
          POST  | /faults       | {"error": "A", "probability": 1.5}
          POST  | /faults       | {"error": "A", "seed": 99999999999999999999}
          POST  | /faults       | {"error": "A", "phase": "AFTER"}
          POST  | /faults       | {"connection": "cut"}
          POST  | /faults       | {"delayMillis": 86400001}
          POST  | /faults       | {"delayDistribution": {"type": "normal", "lower": 1, "upper": 2}}
          POST  | /faults       | {"delayDistribution": {"type": "lognormal", "median": 2, "sigma": 9}}
          PUT   | /settings     | {"lifecycle": "slow"}
          PUT   | /settings     | {"lifecycle": {"afterReads": -1}}
          PUT   | /settings     | {"lifecycle": {"afterReads": 1, "afterMillis": 2}}
          PATCH | /settings     | {"quotas": {"facesPerUser": "none"}}
          PATCH | /settings     | {"quotas": {"facesPerUser": -1}}
          PATCH | /settings     | {"quotas": {"facesPerUsr": 1}}
          PATCH | /settings     | {"journalCapacity": 2147483648}
          PATCH | /settings     | {"strictRecognition": "true"}
          PATCH | /settings     | {"constraintViolations": "ThrottlingException"}
          POST  | /stubs        | {"response": {}}
          POST  | /stubs        | {"operation": "ListUsers", "response": {}}
          POST  | /stubs        | {"operation": "DetectText", "matching": {"Imag": "x"}, "response": {}}
          POST  | /stubs        | {"operation": "DetectText", "response": {"TextDetections": [{"Text": "EXIT"}]}}
          POST  | /stubs        | {"operation": "DetectText", "response": {"TextDetections": [{"Confidence": 101}]}}
          POST  | /stubs        | {"operation": "DetectText", "response": {"TextDetections": [{"Id": 1.5}]}}
          POST  | /stubs        | {"operation": "DetectLabels", "response": {"TextDetections": []}}
          POST  | /clock        | {"advanceMillis": -1}
          POST  | /clock        | {}
          POST  | /complete     | {"collectionId": "staff", "user": "alice"}
          """)
  void isRefusedByBoth(String method, String path, String document) {
    assertThat(specification.admits(method, path, document)).as("the schema").isFalse();
    control.refused(400, method, path, document);
  }
}
