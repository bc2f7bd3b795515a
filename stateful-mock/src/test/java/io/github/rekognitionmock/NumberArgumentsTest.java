package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number and time that the API takes, at both ends of what its Javadoc allows. */
class NumberArgumentsTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration NANOSECOND = Duration.ofNanos(1);

  private static final Limits COUNT =
      new Limits(List.of(0, Integer.MAX_VALUE), List.of(-1, Integer.MIN_VALUE));
  private static final Limits ANY = new Limits(List.of(-1, 0, Integer.MAX_VALUE));
  private static final Limits SIDE =
      new Limits(List.of(80, 4096), List.of(79, 4097, 0, -100, Integer.MAX_VALUE));
  private static final Limits LONG_COUNT =
      new Limits(List.of(0L, Long.MAX_VALUE), List.of(-1L, Long.MIN_VALUE));
  private static final Limits STATUS = new Limits(List.of(400, 599), List.of(399, 600, -400, 0));
  private static final Limits PORT = new Limits(List.of(0, 65_535), List.of(-1, 65_536));
  private static final Limits TIME =
      new Limits(
          List.of(Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
          List.of(NANOSECOND.negated(), Duration.ofSeconds(Long.MIN_VALUE)));
  private static final Limits DELAY =
      new Limits(
          List.of(Duration.ZERO, DAY),
          List.of(NANOSECOND.negated(), DAY.plus(NANOSECOND), Duration.ofSeconds(Long.MAX_VALUE)));
  private static final Limits SIGMA =
      new Limits(
          List.of(0d, 5d),
          List.of(
              -Double.MIN_VALUE,
              Math.nextUp(5d),
              Double.NaN,
              Double.POSITIVE_INFINITY,
              Double.NEGATIVE_INFINITY));
  private static final Limits PERCENTAGE =
      new Limits(
          List.of(0f, 100f),
          List.of(
              -Float.MIN_VALUE,
              Math.nextUp(100f),
              Float.NaN,
              Float.POSITIVE_INFINITY,
              Float.NEGATIVE_INFINITY));

  private static final Map<String, Limits> LIMITS =
      Map.ofEntries(
          Map.entry("RekognitionMock.similarity.similarity", PERCENTAGE),
          Map.entry("MockCollection.indexFaces.count", new Limits(List.of(0, 2), COUNT.refused())),
          Map.entry(
              "MockClock.advance.duration",
              new Limits(
                  List.of(Duration.ZERO, until("9999-12-31T23:59:59Z")),
                  List.of(
                      NANOSECOND.negated(),
                      until("+10000-01-01T00:00:00Z"),
                      Duration.ofSeconds(Long.MAX_VALUE)))),
          Map.entry(
              "MockS3Image.hasSize.bytes",
              new Limits(List.of(1L, Long.MAX_VALUE), List.of(0L, Long.MIN_VALUE))),
          Map.entry("Stubbing.thenThrow.statusCode", STATUS),
          Map.entry("Images.variant.number", ANY),
          Map.entry("Images.Variant.variant.number", ANY),
          Map.entry("Images.size.width", SIDE),
          Map.entry("Images.size.height", SIDE),
          Map.entry("Images.Variant.size.width", SIDE),
          Map.entry("Images.Variant.size.height", SIDE),
          Map.entry("FaceState.new.confidence", PERCENTAGE),
          Map.entry("Lifecycle.after.duration", TIME),
          Map.entry("Lifecycle.AfterDuration.new.duration", TIME),
          Map.entry("Lifecycle.afterReads.count", COUNT),
          Map.entry("Lifecycle.AfterReads.new.count", COUNT),
          Map.entry("Settings.new.facesPerUser", LONG_COUNT),
          Map.entry("Settings.new.facesPerCollection", LONG_COUNT),
          Map.entry("Settings.new.usersPerCollection", LONG_COUNT),
          Map.entry("Settings.new.requestsPerSecond", LONG_COUNT),
          Map.entry("Settings.new.journalCapacity", COUNT),
          Map.entry("Settings.Builder.facesPerUser.quota", LONG_COUNT),
          Map.entry("Settings.Builder.facesPerCollection.quota", LONG_COUNT),
          Map.entry("Settings.Builder.usersPerCollection.quota", LONG_COUNT),
          Map.entry("Settings.Builder.requestsPerSecond.quota", LONG_COUNT),
          Map.entry("Settings.Builder.journalCapacity.capacity", COUNT),
          Map.entry("Fault.Builder.fail.statusCode", STATUS),
          Map.entry("Fault.Builder.delay.delay", DELAY),
          Map.entry(
              "Fault.Builder.times.count",
              new Limits(List.of(1, Integer.MAX_VALUE), List.of(0, -1, Integer.MIN_VALUE))),
          Map.entry("Fault.Builder.skip.count", COUNT),
          Map.entry(
              "Fault.Builder.probability.probability",
              new Limits(
                  List.of(0d, 1d),
                  List.of(
                      -Double.MIN_VALUE,
                      Math.nextUp(1d),
                      Double.NaN,
                      Double.POSITIVE_INFINITY,
                      Double.NEGATIVE_INFINITY))),
          Map.entry("Fault.Builder.seed.seed", new Limits(List.of(Long.MIN_VALUE, Long.MAX_VALUE))),
          Map.entry("Latency.fixed.duration", DELAY),
          Map.entry("Latency.Fixed.new.duration", DELAY),
          Map.entry("Latency.uniform.least", DELAY),
          Map.entry("Latency.uniform.most", DELAY),
          Map.entry("Latency.Uniform.new.least", DELAY),
          Map.entry("Latency.Uniform.new.most", DELAY),
          Map.entry("Latency.logNormal.median", DELAY),
          Map.entry("Latency.logNormal.sigma", SIGMA),
          Map.entry("Latency.LogNormal.new.median", DELAY),
          Map.entry("Latency.LogNormal.new.sigma", SIGMA),
          Map.entry("RekognitionMockServer.Builder.port.port", PORT),
          Map.entry("RekognitionMockServer.Builder.httpsPort.port", PORT));

  private record Limits(List<?> accepted, List<?> refused) {

    Limits(List<?> accepted) {
      this(accepted, List.of());
    }
  }

  private record Use(PublicCall call, Parameter parameter) {

    String name() {
      return call.name() + "." + parameter.getName();
    }

    Stream<Arguments> each(List<?> values) {
      return values.stream().map(value -> Arguments.of(call, parameter, value));
    }
  }

  private static Duration until(String end) {
    return Duration.between(PublicCall.NOW, Instant.parse(end));
  }

  private static Stream<Use> uses() {
    return PublicCall.all()
        .flatMap(call -> call.parameters().stream().map(each -> new Use(call, each)))
        .filter(use -> isNumber(use.parameter().getType()));
  }

  private static boolean isNumber(Class<?> type) {
    return type == Duration.class || (type.isPrimitive() && type != boolean.class);
  }

  static Stream<Arguments> accepted() {
    return uses().flatMap(use -> use.each(LIMITS.get(use.name()).accepted()));
  }

  static Stream<Arguments> refused() {
    return uses().flatMap(use -> use.each(LIMITS.get(use.name()).refused()));
  }

  @Test
  void theLimitsOfEveryNumberAreKnown() {
    assertThat(uses().map(Use::name)).containsExactlyInAnyOrderElementsOf(LIMITS.keySet());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void whatTheJavadocAllowsIsTaken(PublicCall call, Parameter parameter, Object value) {
    assertThatCode(() -> call.with(parameter, value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatTheJavadocExcludesIsRefused(PublicCall call, Parameter parameter, Object value) {
    call.refuses(parameter, value).asString().contains(" " + value + ": give ");
  }
}
