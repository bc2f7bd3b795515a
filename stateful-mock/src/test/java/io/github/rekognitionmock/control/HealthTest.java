package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.control.json.Json;
import io.github.rekognitionmock.control.json.JsonObject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HealthTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(ControlCaller.NOW);
  private final ControlCaller control = new ControlCaller(now::get);

  @Test
  void saysThatItIsUpAndSinceWhen() {
    now.set(ControlCaller.NOW.plusSeconds(5));

    JsonObject health = health();
    assertThat(health.required("status").text()).isEqualTo("UP");
    assertThat(health.required("uptimeMillis").wholeNumber(0, 10_000)).isEqualTo(5000);
  }

  @Test
  void saysWhichVersionItIs() {
    assertThat(health().required("version").text()).isNotBlank();
  }

  private JsonObject health() {
    byte[] body = control.ok("GET", "/health", "").getBytes();
    return Json.read(body).object("status", "version", "uptimeMillis");
  }
}
