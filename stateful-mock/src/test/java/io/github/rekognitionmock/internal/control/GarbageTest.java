package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GarbageTest {

  private static final int ROUNDS = 3_000;
  private static final String FACES =
      """
      "faces": [{"person": "alice", "detail": {
         "BoundingBox": {"Width": 0.3, "Height": 0.4, "Left": 0.2, "Top": 0.1},
         "AgeRange": {"Low": 30, "High": 40}, "Confidence": 99.5, "Smile": {"Value": true},
         "Emotions": [{"Type": "HAPPY", "Confidence": 98.5}],
         "Landmarks": [{"Type": "nose", "X": 0.5, "Y": 0.5}]}}]
      """;
  private static final String STATE =
      """
      {"collections": [{"collectionId": "staff", "tags": {"team": "hr"},
         "createdAt": "2024-02-29T12:00:00Z",
         "faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9", "person": "alice",
                    "confidence": 99.99, "ordinal": 1, "externalImageId": "badge-1",
                    "imageId": "8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11",
                    "boundingBox": {"width": 0.3, "height": 0.4, "left": 0.2, "top": 0.1}}],
         "users": [{"userId": "alice", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"],
                    "status": "ACTIVE"}]}],
       "images": [{"default": true, %s}, {"bytes": "AQID", "faces": []}],
       "similarities": [{"between": ["alice", "bob"], "similarity": 62.5}]}
      """
          .formatted(FACES);
  private static final String IMAGES =
      """
      [{"s3Object": {"bucket": "photos", "name": "a.jpg", "version": "1"}, %s},
       {"s3Object": {"bucket": "photos", "name": "b.jpg"}, "missing": true},
       {"bytes": "AQID", "faces": []}]
      """
          .formatted(FACES);
  private static final String FAULTS =
      """
      [{"operation": "CreateUser", "matching": {"UserId": "alice"}, "error": "ThrottlingException",
        "status": 400, "message": "Slow", "skip": 1, "times": 2, "delayMillis": 5},
       {"delayDistribution": {"type": "uniform", "lower": 1, "upper": 2}, "times": "always"},
       {"connection": "cutBody", "phase": "after", "probability": 0.5, "seed": 42}]
      """;
  private static final String SETTINGS =
      """
      {"lifecycle": {"afterReads": 2}, "overlappingChangesConflict": true, "newFaces": "immediate",
       "newCollections": {"afterMillis": 1500}, "strictRecognition": true, "journalCapacity": 9,
       "quotas": {"facesPerUser": 5, "facesPerCollection": "off", "requestsPerSecond": 8},
       "constraintViolations": "InvalidParameterException", "authenticationRequired": false}
      """;
  private static final String STUBS =
      """
      [{"operation": "DetectText", "matching": {"Image": "x"}, "response": {
          "TextDetections": [{"DetectedText": "EXIT", "Confidence": 99.5, "Id": 1}]}},
       {"operation": "DetectLabels", "error": "InvalidS3ObjectException", "message": "Gone"}]
      """;
  private static final List<String> PIECES =
      List.of(
          "null", "[]", "{}", "-1", "1e999", "\"\"", "true", "\\ud800", "\u0000", "}", "]", ",");

  private final ControlApi control = RekognitionBackend.create().control();
  private final Random random = new Random(20_261_120);

  static List<List<String>> isAnsweredAndNeverThrows() {
    return List.of(
        List.of("POST", "/state", STATE),
        List.of("PUT", "/state", STATE),
        List.of("POST", "/images", IMAGES),
        List.of("POST", "/similarities", "[{\"between\": [\"a\", \"b\"], \"similarity\": 62.5}]"),
        List.of("POST", "/faults", FAULTS),
        List.of("PATCH", "/settings", SETTINGS),
        List.of("POST", "/stubs", STUBS),
        List.of("POST", "/clock", "{\"advanceMillis\": 5}"),
        List.of("POST", "/complete", "{\"collectionId\": \"staff\", \"userId\": \"alice\"}"));
  }

  @ParameterizedTest
  @MethodSource
  void isAnsweredAndNeverThrows(List<String> call) {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] body = garbled(call.get(2));

      ControlResponse response = call(call.get(0), call.get(1), body);

      assertThat(response.status())
          .as(() -> new String(body, StandardCharsets.UTF_8))
          .isIn(200, 204, 400, 409);
    }
    assertThat(call("GET", "/state", new byte[0]).status()).isEqualTo(200);
    assertThat(call("GET", "/images", new byte[0]).status()).isEqualTo(200);
    assertThat(call("GET", "/faults", new byte[0]).status()).isEqualTo(200);
    assertThat(call("GET", "/stubs", new byte[0]).status()).isEqualTo(200);
  }

  private ControlResponse call(String method, String path, byte[] body) {
    return control.handle(method, path, Map.of(), JsonSource.of(body), null);
  }

  private byte[] garbled(String document) {
    StringBuilder text = new StringBuilder(document);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(12));
      text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
