package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionBackend;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbageTest {

  private static final int ROUNDS = 3_000;
  private static final String DOCUMENT =
      """
      {"collections": [{"collectionId": "staff", "tags": {"team": "hr"},
         "faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9", "person": "alice",
                    "confidence": 99.99, "ordinal": 1,
                    "boundingBox": {"width": 0.3, "height": 0.4, "left": 0.2, "top": 0.1}}],
         "users": [{"userId": "alice", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]}]}],
       "images": [{"default": true, "faces": [{"smile": {"value": true}}]}, {"bytes": "AQID", "faces": []}],
       "similarities": [{"between": ["alice", "bob"], "similarity": 62.5}],
       "error": "ThrottlingException", "operation": "ListFaces", "delayMillis": 5, "times": 2}
      """;
  private static final List<String> PIECES =
      List.of(
          "null", "[]", "{}", "-1", "1e999", "\"\"", "true", "\\ud800", "\u0000", "}", "]", ",");

  private final ControlApi control = RekognitionBackend.create(InstantSource.system()).control();
  private final Random random = new Random(20_261_120);

  @ParameterizedTest
  @ValueSource(strings = {"/state", "/images", "/similarities", "/faults"})
  void isAnsweredAndNeverThrows(String path) {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] body = garbled();

      ControlResponse response = control.handle(new ControlRequest("POST", path, Map.of(), body));

      assertThat(response.status())
          .as(() -> new String(body, StandardCharsets.UTF_8))
          .isIn(204, 400, 409);
    }
  }

  private byte[] garbled() {
    StringBuilder text = new StringBuilder(DOCUMENT);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(12));
      text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
