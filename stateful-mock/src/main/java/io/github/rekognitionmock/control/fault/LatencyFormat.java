package io.github.rekognitionmock.control.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.fault.Latency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long answers are held back: {@code "delayMillis": 100}, or in the form that WireMock uses,
 * {@code "delayDistribution": {"type": "uniform", "lower": 10, "upper": 50}} and {@code {"type":
 * "lognormal", "median": 80, "sigma": 0.4}}.
 */
final class LatencyFormat {

  static final String DELAY_MILLIS = "delayMillis";
  static final String DISTRIBUTION = "delayDistribution";

  private static final String TYPE = "type";
  private static final String UNIFORM = "uniform";
  private static final String LOWER = "lower";
  private static final String UPPER = "upper";
  private static final String LOG_NORMAL = "lognormal";
  private static final String MEDIAN = "median";
  private static final String SIGMA = "sigma";
  private static final int MOST_SIGMA = 5;

  private LatencyFormat() {}

  static Optional<Latency> read(JsonObject members) {
    Optional<JsonValue> distribution = members.optional(DISTRIBUTION);
    if (distribution.isPresent() && members.has(DELAY_MILLIS)) {
      throw members
          .value()
          .refused("has both delayMillis and delayDistribution", "give one of them");
    }
    return distribution
        .map(LatencyFormat::distribution)
        .or(
            () ->
                members
                    .optional(DELAY_MILLIS)
                    .map(LatencyFormat::millis)
                    .filter(delay -> !delay.isZero())
                    .map(Latency::fixed));
  }

  static void write(Latency latency, ObjectNode members) {
    if (latency instanceof Latency.Fixed fixed) {
      members.put(DELAY_MILLIS, fixed.duration().toMillis());
    } else if (latency instanceof Latency.Uniform uniform) {
      members
          .putObject(DISTRIBUTION)
          .put(TYPE, UNIFORM)
          .put(LOWER, uniform.least().toMillis())
          .put(UPPER, uniform.most().toMillis());
    } else if (latency instanceof Latency.LogNormal logNormal) {
      members
          .putObject(DISTRIBUTION)
          .put(TYPE, LOG_NORMAL)
          .put(MEDIAN, logNormal.median().toMillis())
          .put(SIGMA, logNormal.sigma());
    }
  }

  private static Latency distribution(JsonValue value) {
    JsonObject members = value.object(TYPE, LOWER, UPPER, MEDIAN, SIGMA);
    String type = members.required(TYPE).oneOf(List.of(UNIFORM, LOG_NORMAL));
    return type.equals(UNIFORM) ? uniform(value) : logNormal(value);
  }

  private static Latency uniform(JsonValue value) {
    JsonObject members = value.object(TYPE, LOWER, UPPER);
    Duration lower = millis(members.required(LOWER));
    Duration upper = millis(members.required(UPPER));
    if (upper.compareTo(lower) < 0) {
      throw members.required(UPPER).refused("is less than lower", "give the shorter time as lower");
    }
    return Latency.uniform(lower, upper);
  }

  private static Latency logNormal(JsonValue value) {
    JsonObject members = value.object(TYPE, MEDIAN, SIGMA);
    return Latency.logNormal(
        millis(members.required(MEDIAN)), members.required(SIGMA).decimal(0, MOST_SIGMA));
  }

  private static Duration millis(JsonValue value) {
    return Duration.ofMillis(value.wholeNumber(0, (int) Latency.LONGEST.toMillis()));
  }
}
