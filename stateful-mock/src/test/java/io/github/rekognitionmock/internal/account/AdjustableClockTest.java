package io.github.rekognitionmock.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.MockClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

  private final AtomicReference<Instant> source = new AtomicReference<>(Instant.EPOCH);
  private final MockClock clock = AdjustableClock.following(source::get);

  @Test
  void goesAsItsSourceDoes() {
    source.set(Instant.EPOCH.plusSeconds(5));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(5));
  }

  @Test
  void staysAheadOnceItWasMovedForward() {
    clock.advance(Duration.ofMinutes(1));
    source.set(Instant.EPOCH.plusSeconds(5));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(65));
  }

  @Test
  void standsStillOnceItWasStopped() {
    clock.advance(Duration.ofMinutes(1));
    clock.stop();
    source.set(Instant.EPOCH.plusSeconds(5));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(60));
  }

  @Test
  void canBeMovedForwardWhileItStandsStill() {
    clock.stop();
    source.set(Instant.EPOCH.plusSeconds(5));

    clock.advance(Duration.ofMinutes(1));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(60));
  }

  @Test
  void neverGoesBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .withMessage("The duration to advance is PT-1S: give PT0S or more");
  }

  @Test
  void doesNotRunOutOfTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.ofDays(3_000_000)))
        .withMessageEndingWith("give less, so that the year 9999 is not passed");
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void reachesTheLastSecondOfTheYear9999() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");
    clock.advance(Duration.between(Instant.EPOCH, last));

    assertThat(clock.instant()).isEqualTo(last);
    assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofNanos(1)));
  }
}
