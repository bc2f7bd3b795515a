package io.github.rekognitionmock.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private final AtomicReference<Instant> source = new AtomicReference<>(Instant.EPOCH);
  private final MovableClock clock = MovableClock.following(source::get);

  @Test
  void goesAsItsSourceDoes() {
    source.set(Instant.EPOCH.plusSeconds(5));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(5));
  }

  @Test
  void staysAheadOnceItWasPutForward() {
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
  void canBePutForwardWhileItStandsStill() {
    MovableClock stopped = MovableClock.stoppedAt(Instant.EPOCH);

    stopped.advance(Duration.ofMinutes(1));

    assertThat(stopped.instant()).isEqualTo(Instant.EPOCH.plusSeconds(60));
  }

  @Test
  void neverGoesBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .withMessage("A clock cannot be put forward by PT-1S: give zero or more");
  }

  @Test
  void doesNotRunOutOfTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.ofDays(3_000_000)))
        .withMessageEndingWith("it would pass the year 9999");
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }
}
