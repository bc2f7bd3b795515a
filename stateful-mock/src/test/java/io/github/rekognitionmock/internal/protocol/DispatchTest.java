package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchTest {

  private static final Optional<String> TARGET = Optional.of("RekognitionService.ListCollections");
  private static final Optional<String> JSON = Optional.of("application/x-amz-json-1.1");

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "RekognitionService",
        "RekognitionService.",
        "RekognitionService.ListFace",
        "RekognitionService.listCollections",
        "rekognitionservice.listcollections",
        "RekognitionService.ListCollections ",
        "RekognitionService.RekognitionService.ListCollections",
        "Rekognition.ListCollections",
        "AmazonAthena.ListCollections",
        "ListCollections"
      })
  void knowsNoOtherOperations(String target) {
    WireResponse response = endpoint.answer(request(Optional.ofNullable(target), JSON, "{}"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(text(response)).isEqualTo("{\"__type\":\"UnknownOperationException\"}");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "application/x-amz-json-1.0",
        "Application/X-Amz-Json-1.0",
        "application/x-amz-json-1.0; charset=utf-8"
      })
  void doesNotSpeakTheOlderProtocol(String contentType) {
    WireResponse response =
        endpoint.answer(request(TARGET, Optional.ofNullable(contentType), "{}"));

    assertThat(response.status()).isEqualTo(404);
    assertThat(text(response)).isEqualTo("<UnknownOperationException/>");
    assertThat(response.headers()).containsKey("x-amzn-RequestId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-amz-json-1.1",
        "application/x-amz-json-1.1; charset=utf-8",
        "APPLICATION/X-AMZ-JSON-1.1",
        "application/json",
        "text/plain"
      })
  void takesAnyOtherContentTypeForItsOwn(String contentType) {
    WireResponse response = endpoint.answer(request(TARGET, Optional.of(contentType), "{}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers()).containsEntry("Content-Type", "application/x-amz-json-1.1");
  }
}
