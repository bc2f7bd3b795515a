package io.github.rekognitionmock.internal.constraint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.control.ControlResponse;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.GetFaceLivenessSessionResultsRequest;
import software.amazon.awssdk.services.rekognition.model.GetFaceLivenessSessionResultsResponse;
import software.amazon.awssdk.services.rekognition.model.TextDetection;

class DeclaredResponsesTest {

  private static final String TOO_CONFIDENT =
      "1 validation error detected: Value '100.5' at 'textDetections.1.member.confidence' failed to"
          + " satisfy constraint: Member must have value less than or equal to 100";

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final RekognitionMock rekognition = backend.mock();

  @Test
  void fromJavaKeepToTheServiceModel() {
    DetectTextResponse response =
        DetectTextResponse.builder()
            .textDetections(TextDetection.builder().confidence(100.5f).build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.when(DetectTextRequest.class).thenReturn(response))
        .withMessage("The DetectTextResponse violates the service model: " + TOO_CONFIDENT);
    assertNothingWasDeclared();
  }

  @Test
  void fromJavaHaveWhatIsRequired() {
    GetFaceLivenessSessionResultsResponse response =
        GetFaceLivenessSessionResultsResponse.builder().status("SUCCEEDED").build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> rekognition.when(GetFaceLivenessSessionResultsRequest.class).thenReturn(response))
        .withMessageEndingWith(
            "1 validation error detected: Value null at 'sessionId' failed to satisfy constraint:"
                + " Member must not be null");
  }

  @Test
  void fromDocumentsKeepToTheServiceModel() {
    ControlResponse refusal =
        declare(
            """
            {"operation": "DetectText", "response": {"TextDetections": [{"Confidence": 100.5}]}}
            """);

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(new String(refusal.body(), UTF_8)).contains(TOO_CONFIDENT);
    assertNothingWasDeclared();
  }

  @Test
  void fromDocumentsHaveTheValuesThatThereAre() {
    ControlResponse refusal =
        declare(
            """
            {"operation": "DetectText", "response": {"TextDetections": [{"Type": "PAGE"}]}}
            """);

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(new String(refusal.body(), UTF_8))
        .contains(
            "Value 'PAGE' at 'textDetections.1.member.type' failed to satisfy constraint: Member"
                + " must satisfy enum value set: [LINE, WORD]");
  }

  @Test
  void thatKeepToTheServiceModelAreAnswered() {
    ControlResponse accepted =
        declare(
            """
            {"operation": "DetectText",
             "response": {"TextDetections": [{"Type": "WORD", "Confidence": 100}]}}
            """);

    assertThat(accepted.status()).isEqualTo(204);
    assertThat(
            rekognition.client().detectText(r -> r.image(i -> {})).textDetections().get(0).type())
        .hasToString("WORD");
  }

  private void assertNothingWasDeclared() {
    ControlResponse stubs =
        backend.control().handle("GET", "/stubs", Map.of(), JsonSource.of(new byte[0]), null);
    assertThat(new String(stubs.body(), UTF_8)).isEqualToIgnoringWhitespace("[]");
  }

  private ControlResponse declare(String stub) {
    return backend
        .control()
        .handle("POST", "/stubs", Map.of(), JsonSource.of(stub.getBytes(UTF_8)), null);
  }
}
