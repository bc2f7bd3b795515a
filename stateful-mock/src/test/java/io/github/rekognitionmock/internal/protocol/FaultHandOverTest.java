package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.fault.FaultAction;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class FaultHandOverTest {

  private static final Latency THREE_SECONDS = Latency.fixed(Duration.ofSeconds(3));

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());

  @Test
  void leavesDelayAndConnectionToTheTransport() {
    inject(fault -> fault.delay(THREE_SECONDS).breakConnection(ConnectionFault.CUT_BODY));

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.action().delay()).isEqualTo(Duration.ofSeconds(3));
    assertThat(response.action().connection()).contains(ConnectionFault.CUT_BODY);
  }

  @Test
  void answersTheErrorOfAFault() {
    inject(fault -> fault.delay(THREE_SECONDS).fail(ErrorType.THROTTLING));

    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.status()).isEqualTo(500);
    assertThat(json(response).path("__type").asText()).isEqualTo("ThrottlingException");
    assertThat(response.action().delay()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void meetsNoFaultUnlessOneIsInjected() {
    WireResponse response = backend.endpoint().answer(request("ListCollections", "{}"));

    assertThat(response.action()).isEqualTo(FaultAction.NONE);
  }

  private void inject(Consumer<Fault.Builder<RekognitionRequest>> fault) {
    backend.mock().injectFault(fault);
  }
}
