package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HealthTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(ControlCaller.NOW);
  private final ControlCaller control = new ControlCaller(now::get);

  @Test
  void saysThatItIsUpAndSinceWhen() {
    now.set(ControlCaller.NOW.plusSeconds(5));

    assertThat(health().get("status").textValue()).isEqualTo("UP");
    assertThat(health().get("uptimeMillis").longValue()).isEqualTo(5000);
  }

  @Test
  void saysWhichVersionItIs() {
    assertThat(health().get("version").textValue()).isNotBlank();
  }

  private JsonNode health() {
    return ControlCaller.json(control.ok("GET", "/health", ""));
  }
}
