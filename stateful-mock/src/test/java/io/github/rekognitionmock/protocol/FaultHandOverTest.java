package io.github.rekognitionmock.protocol;

import static io.github.rekognitionmock.protocol.Wire.json;
import static io.github.rekognitionmock.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.FaultRule;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultHandOverTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @Test
  void leavesDelayAndConnectionToTheTransport() {
    Fault fault =
        new Fault(Optional.empty(), Duration.ofSeconds(3), Optional.of(ConnectionFault.RESET));
    inject(fault);

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.fault()).isEqualTo(fault);
  }

  @Test
  void answersTheErrorOfAFault() {
    Fault fault =
        new Fault(
            Optional.of(ErrorType.THROTTLING.error()), Duration.ofSeconds(3), Optional.empty());
    inject(fault);

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(500);
    assertThat(json(response).path("__type").asText()).isEqualTo("ThrottlingException");
    assertThat(response.fault()).isEqualTo(fault);
  }

  @Test
  void meetsNoFaultWithoutARule() {
    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.fault()).isEqualTo(Fault.NONE);
  }

  private void inject(Fault fault) {
    backend
        .accounts()
        .of(AccountKey.defaults())
        .faults()
        .add(new FaultRule(Optional.empty(), fault, 1));
  }
}
