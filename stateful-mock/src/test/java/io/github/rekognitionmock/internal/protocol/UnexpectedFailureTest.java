package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static io.github.rekognitionmock.internal.protocol.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;

class UnexpectedFailureTest {

  private final RuntimeException defect = new IllegalStateException("secret");

  private final Logger logger = Logger.getLogger(AwsJsonEndpoint.class.getName());
  private final Records records = new Records();
  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @BeforeEach
  void failAndListen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(records);
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
    logger.removeHandler(records);
    logger.setUseParentHandlers(true);
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

    assertThat(records.published)
        .singleElement()
        .satisfies(
            logged -> {
              assertThat(logged.getThrown()).isSameAs(defect);
              assertThat(logged.getMessage()).contains("RekognitionService.DetectText");
            });
  }

  private static final class Records extends Handler {

    private final List<LogRecord> published = new ArrayList<>();

    @Override
    public void publish(LogRecord logged) {
      published.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
