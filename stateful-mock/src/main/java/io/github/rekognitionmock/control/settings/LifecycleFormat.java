package io.github.rekognitionmock.control.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.collection.Lifecycle.Delay;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import java.time.Duration;
import java.util.List;

/**
 * When changes are complete: {@code "immediate"}, {@code "manual"}, {@code {"afterReads": 2}} or
 * {@code {"afterMillis": 5000}}.
 */
final class LifecycleFormat {

  private static final String IMMEDIATE = "immediate";
  private static final String MANUAL = "manual";
  private static final String AFTER_READS = "afterReads";
  private static final String AFTER_MILLIS = "afterMillis";

  private LifecycleFormat() {}

  static Lifecycle read(JsonValue value) {
    if (value.isText()) {
      String word = value.oneOf(List.of(IMMEDIATE, MANUAL));
      return word.equals(MANUAL) ? Lifecycle.manual() : Lifecycle.immediate();
    }
    return after(value);
  }

  /** Reads a lifecycle in which changes complete by themselves. */
  static Delay readDelay(JsonValue value) {
    if (value.isText()) {
      value.oneOf(List.of(IMMEDIATE));
      return Lifecycle.immediate();
    }
    return after(value);
  }

  static JsonNode write(Lifecycle lifecycle) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (lifecycle.equals(Lifecycle.immediate())) {
      return json.textNode(IMMEDIATE);
    }
    if (lifecycle instanceof Lifecycle.AfterReads reads) {
      return json.objectNode().put(AFTER_READS, reads.count());
    }
    return lifecycle instanceof Lifecycle.AfterDuration time
        ? json.objectNode().put(AFTER_MILLIS, time.duration().toMillis())
        : json.textNode(MANUAL);
  }

  private static Delay after(JsonValue value) {
    JsonObject members = value.object(AFTER_READS, AFTER_MILLIS);
    if (members.has(AFTER_READS) == members.has(AFTER_MILLIS)) {
      throw value.refused("is no lifecycle", "give either afterReads or afterMillis");
    }
    return members
        .optional(AFTER_READS)
        .map(reads -> Lifecycle.afterReads(reads.wholeNumber(0, Integer.MAX_VALUE)))
        .orElseGet(() -> Lifecycle.after(millis(members.required(AFTER_MILLIS))));
  }

  private static Duration millis(JsonValue value) {
    return Duration.ofMillis(value.wholeNumber(0, Integer.MAX_VALUE));
  }
}
