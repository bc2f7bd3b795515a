package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;

class MalformedJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "null",
        "\"text\"",
        "5",
        "true",
        "{\"MaxFaces\":5,}",
        "{\"MaxFaces\"}",
        "{\"MaxFaces\":5}}",
        "{\"MaxFaces\":5} x",
        "{\"MaxFaces\":5}{}",
        "{\"MaxFaces\":NaN}",
        "{\"MaxFaces\":05}",
        "{MaxFaces:5}",
        "{'MaxFaces':5}",
        "{\"CollectionId\":\"a",
        "{\"Image\":{\"Bytes\":\"iVBO",
        "{\"DetectionAttributes\":[\"ALL\"",
        "<xml/>",
        "{\"CollectionId\":\"\\ud83d\\u\"}"
      })
  void refusesWhatIsNotAJsonObjectWithoutAWord(String body) {
    assertThat(refusal(body, IndexFacesRequest.builder()))
        .isEqualTo(AwsError.of(ErrorType.SERIALIZATION));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = "{\"CollectionId\":\"?\"}".getBytes(UTF_8);
    body[17] = (byte) 0xff;

    assertThat(refusal(body, IndexFacesRequest.builder()))
        .isEqualTo(AwsError.of(ErrorType.SERIALIZATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Mood\":", "["})
  void refusesBottomlessNesting(String opening) {
    String body = "{\"Mood\":" + opening.repeat(1_000_000);

    assertThat(refusal(body, IndexFacesRequest.builder()))
        .isEqualTo(AwsError.of(ErrorType.SERIALIZATION));
  }

  @Test
  void refusesANumberOfAMillionDigits() {
    String body = "{\"MaxFaces\":" + "9".repeat(1_000_000) + "}";

    assertThat(refusal(body, IndexFacesRequest.builder()))
        .isEqualTo(AwsError.of(ErrorType.SERIALIZATION));
  }
}
