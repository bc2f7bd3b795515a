package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedOperationTest {

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DetectLabels              | {"Image": {}}
          CreateFaceLivenessSession | {}
          StartStreamProcessor      | {"Name": "door"}
          """)
  void saysThatItIsNotImitatedAndWhatToDo(String operation, String body) {
    WireResponse response = endpoint.answer(request(operation, body));

    assertThat(response.status()).isEqualTo(501);
    assertThat(json(response).path("__type").asText()).isEqualTo("NotImplementedByRekognitionMock");
    assertThat(json(response).path("Message").asText())
        .isEqualTo(
            ("rekognition-mock does not imitate %1$s: declare its answer, in Java with"
                    + " rekognition.when(%1$sRequest.class).thenReturn(...), or with"
                    + " POST /__admin/rekognition/stubs {\"operation\": \"%1$s\", \"response\": {...}}")
                .formatted(operation));
  }
}
