package io.github.rekognitionmock.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Whether the mock is there, which one it is, and since when. */
final class HealthResource implements Resource {

  private static final String UNPACKAGED = "development";

  private final InstantSource clock;
  private final Instant started;

  HealthResource(InstantSource clock) {
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public String path() {
    return "/health";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("GET", this::report);
  }

  private ControlResponse report(Call call) {
    return Responses.ok(
        JsonNodeFactory.instance
            .objectNode()
            .put("status", "UP")
            .put("version", version())
            .put("uptimeMillis", Duration.between(started, clock.instant()).toMillis()));
  }

  private static String version() {
    return Optional.ofNullable(HealthResource.class.getPackage().getImplementationVersion())
        .orElse(UNPACKAGED);
  }
}
