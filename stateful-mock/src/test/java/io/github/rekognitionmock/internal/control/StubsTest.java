package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.rekognition.model.TextDetection;

class StubsTest {

  private static final String TEXT =
      """
      {"operation": "DetectText",
       "response": {"TextDetections": [{"DetectedText": "EXIT", "Confidence": 99.5}]}}
      """;

  private static final DetectTextRequest PHOTO =
      DetectTextRequest.builder()
          .image(i -> i.s3Object(o -> o.bucket("photos").name("a.jpg")))
          .build();

  private final ControlCaller control = new ControlCaller();

  @Test
  void aDeclaredResponseIsAnswered() {
    control.ok("POST", "/stubs", TEXT);

    assertThat(control.client().detectText(PHOTO).textDetections())
        .singleElement()
        .isEqualTo(TextDetection.builder().detectedText("EXIT").confidence(99.5f).build());
  }

  @Test
  void aDeclaredErrorIsAnswered() {
    control.ok(
        "POST",
        "/stubs",
        "{\"operation\": \"DetectText\", \"error\": \"InvalidS3ObjectException\"}");

    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(() -> control.client().detectText(PHOTO));
  }

  @Test
  void onlyMatchingRequestsAreAnswered() {
    control.ok(
        "POST",
        "/stubs",
        """
        {"operation": "GetTextDetection", "matching": {"JobId": "job-1"},
         "response": {"JobStatus": "SUCCEEDED"}}
        """);

    assertThat(control.client().getTextDetection(r -> r.jobId("job-1")).jobStatusAsString())
        .isEqualTo("SUCCEEDED");
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> control.client().getTextDetection(r -> r.jobId("job-2")))
        .withMessageContaining("does not imitate GetTextDetection");
  }

  @Test
  void listsWhatWasDeclaredInTheFormInWhichItIsDeclared() {
    control.ok("POST", "/stubs", TEXT);
    String listed = control.ok("GET", "/stubs", "");
    control.ok("DELETE", "/stubs", "");

    control.ok("POST", "/stubs", listed);

    assertThat(control.ok("GET", "/stubs", "")).isEqualTo(listed).contains("EXIT");
  }

  @Test
  void forgetsAll() {
    control.ok("POST", "/stubs", TEXT);

    control.ok("DELETE", "/stubs", "");

    assertThat(control.account().stubs().answer(DetectTextRequest.builder().build())).isEmpty();
  }

  @Test
  void declaresNoneOfAListWithAWrongElement() {
    control.refused(400, "POST", "/stubs", "[" + TEXT + ", {\"operation\": \"DetectText\"}]");

    assertThat(control.account().stubs().all()).isEmpty();
  }
}
