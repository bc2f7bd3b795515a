package io.github.rekognitionmock.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.internal.control.json.AwsJson;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls about what happens: received requests, the clock, updates, the mock as a program. */
final class ActivityRoutes {

  private final InstantSource clock;
  private final Instant started;

  ActivityRoutes(InstantSource clock) {
    this.clock = clock;
    this.started = clock.instant();
  }

  void addTo(Routes routes) {
    routes
        .add("GET", "/requests", ActivityRoutes::requests)
        .run("DELETE", "/requests", call -> call.account().journal().clear())
        .add("GET", "/clock", ActivityRoutes::clock)
        .add("POST", "/clock", ActivityRoutes::advanceClock)
        .run("POST", "/complete", ActivityRoutes::completeUpdate)
        .add("GET", "/health", call -> health());
  }

  /** A received request with its answer. */
  record RequestDocument(
      String operation,
      String account,
      String region,
      String time,
      String requestId,
      int attempt,
      @Nullable Integer maxAttempts,
      @Nullable String invocationId,
      JsonNode request,
      @Nullable JsonNode response,
      @Nullable ErrorDocument error,
      @Nullable ConnectionFault connection,
      List<String> explanations) {

    static RequestDocument of(RecordedRequest<?> received) {
      return new RequestDocument(
          received.operation(),
          received.accountId(),
          received.region(),
          received.time().toString(),
          received.requestId(),
          received.attempt(),
          received.maxAttempts().isPresent() ? received.maxAttempts().getAsInt() : null,
          received.invocationId().orElse(null),
          AwsJson.write(received.request()),
          received.response().map(AwsJson::write).orElse(null),
          received.awsError().map(ErrorDocument::of).orElse(null),
          received.connectionFault().orElse(null),
          received.explanations());
    }
  }

  /** An error that was answered. */
  record ErrorDocument(String type, int status, @Nullable String message) {

    static ErrorDocument of(AwsError error) {
      return new ErrorDocument(error.type(), error.status(), error.message().orElse(null));
    }
  }

  /** How far to move the clock. */
  record AdvanceDocument(@Required @Range(min = 0) Integer advanceMillis) {}

  /** What the clock shows. */
  record ClockDocument(String time) {}

  /** The user whose update is to be completed. */
  record CompletionDocument(@Required String collectionId, @Required String userId) {}

  /** The mock as a program. */
  record HealthDocument(String status, String version, long uptimeMillis) {}

  private static Object requests(ControlCall call) {
    return call.account().journal().all().stream().map(RequestDocument::of).toList();
  }

  private static Object clock(ControlCall call) {
    return new ClockDocument(call.account().clock().instant().toString());
  }

  private static Object advanceClock(ControlCall call) {
    int millis = call.read(AdvanceDocument.class).advanceMillis();
    call.account().clock().advance(Duration.ofMillis(millis));
    return clock(call);
  }

  private static void completeUpdate(ControlCall call) {
    CompletionDocument update = call.read(CompletionDocument.class);
    call.account().completeUpdate(update.collectionId(), update.userId());
  }

  private HealthDocument health() {
    String version = ActivityRoutes.class.getPackage().getImplementationVersion();
    return new HealthDocument(
        "UP",
        Optional.ofNullable(version).orElse("development"),
        Duration.between(started, clock.instant()).toMillis());
  }
}
