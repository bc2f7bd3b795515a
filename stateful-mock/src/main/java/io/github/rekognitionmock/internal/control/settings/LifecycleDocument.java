package io.github.rekognitionmock.internal.control.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A lifecycle: {@code "immediate"}, {@code "manual"}, {@code {"afterReads": 2}} or {@code
 * {"afterMillis": 5000}}.
 */
record LifecycleDocument(Lifecycle lifecycle) {

  private static final String IMMEDIATE = "immediate";
  private static final String MANUAL = "manual";
  private static final String AFTER_READS = "afterReads";
  private static final String AFTER_MILLIS = "afterMillis";
  private static final String DELAYS =
      "\"immediate\", {\"afterReads\": 2} or {\"afterMillis\": 500}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static LifecycleDocument of(JsonNode json) {
    JsonNode count = json.size() == 1 ? json.iterator().next() : json;
    if (json.has(AFTER_READS) && count.isInt()) {
      return new LifecycleDocument(Lifecycle.afterReads(count.intValue()));
    }
    if (json.has(AFTER_MILLIS) && (count.isInt() || count.isLong())) {
      return new LifecycleDocument(Lifecycle.after(Duration.ofMillis(count.longValue())));
    }
    return switch (json.asText()) {
      case IMMEDIATE -> new LifecycleDocument(Lifecycle.immediate());
      case MANUAL -> new LifecycleDocument(Lifecycle.manual());
      default -> throw ProblemException.of("", "is " + json + ": give \"manual\", " + DELAYS);
    };
  }

  @JsonValue
  Object json() {
    if (lifecycle instanceof Lifecycle.AfterDuration after) {
      return Map.of(AFTER_MILLIS, TimeUnit.MILLISECONDS.convert(after.duration()));
    }
    if (lifecycle instanceof Lifecycle.AfterReads after && after.count() > 0) {
      return Map.of(AFTER_READS, after.count());
    }
    return lifecycle instanceof Lifecycle.Manual ? MANUAL : IMMEDIATE;
  }

  Lifecycle.Delay delay(String pointer) {
    if (lifecycle instanceof Lifecycle.Delay delay) {
      return delay;
    }
    throw ProblemException.of(pointer, "is \"manual\": give " + DELAYS);
  }
}
