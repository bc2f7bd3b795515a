package io.github.rekognitionmock.protocol;

import static io.github.rekognitionmock.protocol.Wire.json;
import static io.github.rekognitionmock.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionBackend;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedOperationTest {

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @ParameterizedTest
  @ValueSource(strings = {"DetectLabels", "CreateFaceLivenessSession", "StartStreamProcessor"})
  void saysThatItIsNotImitatedAndWhatToDo(String operation) {
    WireResponse response = endpoint.answer(request(operation, "{}"));

    assertThat(response.status()).isEqualTo(501);
    assertThat(json(response).path("__type").asText()).isEqualTo("NotImplementedByRekognitionMock");
    assertThat(json(response).path("Message").asText())
        .contains("does not imitate " + operation)
        .contains("declare");
  }
}
