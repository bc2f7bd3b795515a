package io.github.rekognitionmock.internal.protocol.json;

import static io.github.rekognitionmock.internal.protocol.json.Json.associateFaces;
import static io.github.rekognitionmock.internal.protocol.json.Json.indexFaces;
import static io.github.rekognitionmock.internal.protocol.json.Json.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;

class NumberReadingTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-5, -5",
    "5.0, 5",
    "5.99, 5",
    "-5.99, -5",
    "-0.5, 0",
    "1e2, 100",
    "2147483647, 2147483647",
    "2147483647.9, 2147483647",
    "-2147483648, -2147483648",
  })
  void cutsDecimalsOffWholeNumbers(String number, int value) {
    assertThat(indexFaces("{\"MaxFaces\":" + number + "}").maxFaces()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "1e10",
        "1e999",
        "-1e999",
        "99999999999999999999999999999999999999999999999999"
      })
  void refusesWholeNumbersThatDoNotFit(String number) {
    assertThat(refusal("{\"MaxFaces\":" + number + "}", IndexFacesRequest.builder()))
        .isEqualTo(
            AwsError.of(
                ErrorType.SERIALIZATION, "NUMBER_VALUE can not be converted to an Integer"));
  }

  @ParameterizedTest
  @CsvSource({"75, 75", "75.1, 75.1", "1e-999, 0", "-0.0, -0.0", "7.5E1, 75"})
  void readsFloats(String number, float value) {
    assertThat(associateFaces("{\"UserMatchThreshold\":" + number + "}").userMatchThreshold())
        .isEqualTo(value);
  }
}
