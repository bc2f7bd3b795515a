package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.rekognition.model.S3Object;

class TextWritingTest {

  @ParameterizedTest
  @CsvSource({
    "Ünïcode 中文, Ünïcode 中文",
    "a\"b\\c, a\\\"b\\\\c",
    "\uD83D\uDE00, \\uD83D\\uDE00",
    "half \uD83D, half \\uD83D",
    "\uDE00 half, \\uDE00 half",
  })
  void writesAnyTextEvenHalvesOfCharacters(String text, String json) {
    assertThat(write(S3Object.builder().name(text).build()))
        .isEqualTo("{\"Name\":\"" + json + "\"}");
  }

  @Test
  void writesAnyTextAsAKey() {
    var response = ListTagsForResourceResponse.builder().tags(Map.of("\uD83D", "\n")).build();

    assertThat(write(response)).isEqualTo("{\"Tags\":{\"\\uD83D\":\"\\n\"}}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_999, 7_990, 8_000, 100_000})
  void writesHalvesOfCharactersInTextsOfAnyLength(int length) {
    String text = "x".repeat(length);

    assertThat(write(S3Object.builder().name(text + "\uD83D").build()))
        .isEqualTo("{\"Name\":\"" + text + "\\uD83D\"}");
  }

  @Test
  void writesTextsByName() {
    byte[] json = new JsonCodec().write(Map.of("__type", "ConflictException"));

    assertThat(new String(json, UTF_8)).isEqualTo("{\"__type\":\"ConflictException\"}");
  }
}
