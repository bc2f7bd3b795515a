package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderOfChecksTest {

  private final RekognitionBackend backend = RekognitionBackend.create();
  private Fault fault;

  @BeforeEach
  void injectAFault() {
    fault = backend.mock().injectFault(throttle -> throttle.throttle());
  }

  @Test
  void operationsComeFirst() {
    assertThat(errorOf("Associate", "{")).isEqualTo("UnknownOperationException");
  }

  @Test
  void typesComeBeforeConstraints() {
    assertThat(errorOf("AssociateFaces", "{\"CollectionId\":\"?\",\"FaceIds\":\"f\"}"))
        .isEqualTo("SerializationException");
  }

  @Test
  void constraintsComeBeforeFaults() {
    assertThat(errorOf("DeleteCollection", "{\"CollectionId\":\"?\"}"))
        .isEqualTo("ValidationException");
    assertThat(fault.timesFired()).isZero();
  }

  @Test
  void faultsComeBeforeTheState() {
    assertThat(errorOf("DeleteCollection", "{\"CollectionId\":\"staff\"}"))
        .isEqualTo("ThrottlingException");
    assertThat(fault.timesFired()).isOne();
  }

  private String errorOf(String operation, String body) {
    return json(backend.endpoint().answer(request(operation, body))).path("__type").asText();
  }
}
