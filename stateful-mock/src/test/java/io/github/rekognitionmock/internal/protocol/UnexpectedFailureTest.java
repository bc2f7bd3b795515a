package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.CapturedLog;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;

class UnexpectedFailureTest {

  private final RuntimeException defect = new IllegalStateException("secret");

  private final CapturedLog log = CapturedLog.of(AwsJsonEndpoint.class);
  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @BeforeEach
  void fail() {
    backend
        .mock()
        .when(DetectTextRequest.class)
        .thenAnswer(
            any -> {
              throw defect;
            });
  }

  @AfterEach
  void stopListening() {
    log.close();
  }

  @Test
  void isAnInternalServerErrorToTheClient() {
    WireResponse response = backend.endpoint().answer(request("DetectText", "{\"Image\":{}}"));

    assertThat(response.status()).isEqualTo(500);
    assertThat(json(response).path("__type").asText()).isEqualTo("InternalServerError");
    assertThat(text(response)).doesNotContain("secret", "Exception");
  }

  @Test
  void isLoggedWithItsCause() {
    backend.endpoint().answer(request("DetectText", "{\"Image\":{}}"));

    assertThat(log.records())
        .singleElement()
        .satisfies(
            logged -> {
              assertThat(logged.getThrown()).isSameAs(defect);
              assertThat(logged.getMessage()).contains("RekognitionService.DetectText");
            });
  }
}
