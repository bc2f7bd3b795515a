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
import io.github.rekognitionmock.fault.Latency;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FaultHandOverTest {

  private static final Latency THREE_SECONDS = Latency.fixed(Duration.ofSeconds(3));

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @Test
  void leavesDelayAndConnectionToTheTransport() {
    inject(rule -> rule.latency(THREE_SECONDS).connection(ConnectionFault.CUT_BODY));

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.fault().delay()).isEqualTo(Duration.ofSeconds(3));
    assertThat(response.fault().connection()).contains(ConnectionFault.CUT_BODY);
  }

  @Test
  void answersTheErrorOfAFault() {
    inject(rule -> rule.latency(THREE_SECONDS).error(ErrorType.THROTTLING.error()));

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(500);
    assertThat(json(response).path("__type").asText()).isEqualTo("ThrottlingException");
    assertThat(response.fault().delay()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void meetsNoFaultWithoutARule() {
    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.fault()).isEqualTo(Fault.NONE);
  }

  private void inject(UnaryOperator<FaultRule.Builder> effect) {
    backend
        .accounts()
        .of(AccountKey.defaults())
        .faults()
        .add(effect.apply(FaultRule.builder()).build());
  }
}
