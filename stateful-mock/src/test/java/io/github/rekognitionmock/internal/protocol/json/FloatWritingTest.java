package io.github.rekognitionmock.internal.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

class FloatWritingTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100.0",
    "0, 0.0",
    "-180, -180.0",
    "99.99912, 99.9991226196289",
    "0.33348304, 0.3334830403327942",
    "99.99999, 99.99999237060547",
    "84.6859, 84.68589782714844",
    "0.000001, 9.999999974752427E-7",
    "0x1p-44, 5.684341886080802E-14",
  })
  void writesAFloatAsTheDoubleItIsEqualTo(float value, String json) {
    assertThat(Json.write(BoundingBox.builder().width(value).build()))
        .isEqualTo("{\"Width\":" + json + "}");
  }
}
