package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SuccessBodyTest {

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @Test
  void isCompactJson() {
    endpoint.answer(request("CreateCollection", "{\"CollectionId\":\"staff\"}"));

    WireResponse response =
        endpoint.answer(request("DeleteCollection", "{\"CollectionId\":\"staff\"}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(text(response)).isEqualTo("{\"StatusCode\":200}");
  }

  @Test
  void isNothingAtAllWhereAnOperationHasNothingToSay() {
    endpoint.answer(request("CreateCollection", "{\"CollectionId\":\"staff\"}"));

    WireResponse response =
        endpoint.answer(request("CreateUser", "{\"CollectionId\":\"staff\",\"UserId\":\"alice\"}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }
}
