package io.github.rekognitionmock.internal.control.fault;

import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long answers are delayed, in WireMock's form and in milliseconds. */
public record DelayDocument(
    @Required Type type,
    @Range(min = 0, max = DAY) @Nullable Long lower,
    @Range(min = 0, max = DAY) @Nullable Long upper,
    @Range(min = 0, max = DAY) @Nullable Long median,
    @Range(min = 0, max = 5) @Nullable Double sigma) {

  static final long DAY = 24 * 60 * 60 * 1000;

  /** The distributions. */
  public enum Type {
    UNIFORM,
    LOGNORMAL
  }

  static @Nullable DelayDocument of(@Nullable Latency latency) {
    if (latency instanceof Latency.Uniform uniform) {
      return new DelayDocument(
          Type.UNIFORM, uniform.least().toMillis(), uniform.most().toMillis(), null, null);
    }
    return latency instanceof Latency.LogNormal logNormal
        ? new DelayDocument(
            Type.LOGNORMAL, null, null, logNormal.median().toMillis(), logNormal.sigma())
        : null;
  }

  Latency latency() {
    boolean isUniform = type == Type.UNIFORM;
    List<?> given = Stream.of(lower, upper, median, sigma).filter(Objects::nonNull).toList();
    ProblemException.check(
        given.equals(isUniform ? Arrays.asList(lower, upper) : Arrays.asList(median, sigma)),
        "is not a distribution of its type: give lower and upper for uniform, median and sigma for"
            + " lognormal");
    return isUniform
        ? Latency.uniform(Duration.ofMillis(lower), Duration.ofMillis(upper))
        : Latency.logNormal(Duration.ofMillis(median), sigma);
  }
}
