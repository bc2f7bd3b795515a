package io.github.rekognitionmock.protocol;

import static io.github.rekognitionmock.protocol.Wire.json;
import static io.github.rekognitionmock.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.FaultRule;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderOfChecksTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @BeforeEach
  void injectAFault() {
    backend
        .accounts()
        .of(AccountKey.defaults())
        .faults()
        .add(FaultRule.builder().error(ErrorType.THROTTLING.error()).build());
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
    assertThat(faultsMet()).isZero();
  }

  @Test
  void faultsComeBeforeTheState() {
    assertThat(errorOf("DeleteCollection", "{\"CollectionId\":\"staff\"}"))
        .isEqualTo("ThrottlingException");
    assertThat(faultsMet()).isOne();
  }

  private String errorOf(String operation, String body) {
    return json(backend.endpoint().answer(request(operation, body))).path("__type").asText();
  }

  private int faultsMet() {
    return backend.accounts().of(AccountKey.defaults()).faults().all().get(0).timesFired();
  }
}
