package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.fault.FaultRule;
import io.github.rekognitionmock.fault.FaultSchedule;
import java.util.List;

/**
 * How many requests meet a fault: {@code "skip": 1, "times": 2}, {@code "times": "always"}, {@code
 * "probability": 0.1, "seed": 42}.
 */
final class ScheduleFormat {

  private static final String SKIP = "skip";
  private static final String TIMES = "times";
  private static final String ALWAYS = "always";
  private static final String PROBABILITY = "probability";
  private static final String SEED = "seed";
  static final List<String> MEMBERS = List.of(SKIP, TIMES, PROBABILITY, SEED);

  private ScheduleFormat() {}

  static void read(JsonObject members, FaultRule.Builder rule) {
    members
        .optional(SKIP)
        .map(skip -> skip.wholeNumber(0, Integer.MAX_VALUE))
        .ifPresent(rule::skip);
    members.optional(TIMES).map(ScheduleFormat::times).ifPresent(rule::times);
    members
        .optional(PROBABILITY)
        .map(probability -> probability.decimal(0, 1))
        .ifPresent(rule::probability);
    members
        .optional(SEED)
        .map(seed -> seed.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE))
        .ifPresent(rule::seed);
  }

  static void write(FaultSchedule schedule, ObjectNode members) {
    members.put(SKIP, schedule.skip());
    if (schedule.limit() == FaultRule.ALWAYS) {
      members.put(TIMES, ALWAYS);
    } else {
      members.put(TIMES, schedule.limit());
    }
    members.put(PROBABILITY, schedule.probability()).put(SEED, schedule.seed());
  }

  private static int times(JsonValue value) {
    if (!value.isText()) {
      return value.wholeNumber(1, Integer.MAX_VALUE);
    }
    value.oneOf(List.of(ALWAYS));
    return FaultRule.ALWAYS;
  }
}
