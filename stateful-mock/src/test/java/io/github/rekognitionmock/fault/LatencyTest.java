package io.github.rekognitionmock.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatencyTest {

  private static final Duration TEN_MILLIS = Duration.ofMillis(10);

  @Test
  void fixedIsAlwaysTheSame() {
    assertThat(draw(Latency.fixed(TEN_MILLIS))).containsOnly(TEN_MILLIS);
  }

  @Test
  void uniformStaysBetweenItsBounds() {
    assertThat(draw(Latency.uniform(TEN_MILLIS, Duration.ofMillis(20))))
        .allSatisfy(delay -> assertThat(delay).isBetween(TEN_MILLIS, Duration.ofMillis(20)))
        .anyMatch(delay -> delay.toMillis() < 12)
        .anyMatch(delay -> delay.toMillis() >= 18);
  }

  @Test
  void logNormalIsShorterThanItsMedianHalfTheTime() {
    List<Duration> delays = draw(Latency.logNormal(TEN_MILLIS, 0.4));

    assertThat(delays.stream().filter(delay -> delay.compareTo(TEN_MILLIS) < 0).count())
        .isBetween(450L, 550L);
  }

  @Test
  void logNormalHasALongTail() {
    assertThat(draw(Latency.logNormal(TEN_MILLIS, 0.4)))
        .anyMatch(delay -> delay.compareTo(TEN_MILLIS.multipliedBy(2)) > 0);
  }

  @Test
  void logNormalWithoutSpreadIsItsMedian() {
    assertThat(draw(Latency.logNormal(TEN_MILLIS, 0))).containsOnly(TEN_MILLIS);
  }

  @Test
  void noneIsLongerThanADay() {
    assertThat(draw(Latency.logNormal(Latency.LONGEST, 5)))
        .allSatisfy(delay -> assertThat(delay).isLessThanOrEqualTo(Latency.LONGEST));
  }

  @Test
  void negativeDurationsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Latency.fixed(Duration.ofMillis(-1)))
        .withMessage("The duration of a delay is PT-0.001S: give zero to a day");
  }

  @Test
  void boundsTheWrongWayRoundAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Latency.uniform(TEN_MILLIS, Duration.ZERO))
        .withMessage("A latency cannot lie between PT0.01S and PT0S: give the shorter time first");
  }

  private static List<Duration> draw(Latency latency) {
    Random random = new Random(1);
    return Stream.generate(() -> latency.draw(random)).limit(1000).toList();
  }
}
