package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrorBodyTest {

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @Test
  void anErrorOfTheServiceHasACodeALogrefAndACapitalMessage() {
    WireResponse response =
        endpoint.answer(request("DeleteCollection", "{\"CollectionId\":\"staff\"}"));

    String logref = json(response).path("Logref").asText();
    assertThat(response.status()).isEqualTo(400);
    assertThat(text(response))
        .isEqualTo(
            "{\"__type\":\"ResourceNotFoundException\",\"Code\":\"ResourceNotFoundException\","
                + "\"Logref\":\""
                + logref
                + "\",\"Message\":\"The collection id: staff does not exist\"}");
    assertThat(UUID.fromString(logref)).isNotNull();
  }

  @Test
  void theLogrefIsNotTheRequestId() {
    WireResponse response =
        endpoint.answer(request("DeleteCollection", "{\"CollectionId\":\"staff\"}"));

    assertThat(json(response).path("Logref").asText())
        .isNotEqualTo(response.headers().get("x-amzn-RequestId"));
  }

  @Test
  void anErrorOfTheFrameworkHasALowerCaseMessageOnly() {
    WireResponse response = endpoint.answer(request("DeleteCollection", "{\"CollectionId\":5}"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(text(response))
        .isEqualTo(
            "{\"__type\":\"SerializationException\","
                + "\"message\":\"NUMBER_VALUE can not be converted to a String\"}");
  }

  @Test
  void anErrorWithoutATextHasNoMessage() {
    WireResponse response = endpoint.answer(request("DeleteCollection", "{"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(text(response)).isEqualTo("{\"__type\":\"SerializationException\"}");
  }
}
