package io.github.rekognitionmock.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoadProgressTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;
  private final LoadProgress progress =
      new LoadProgress(new PrintStream(terminal, true, UTF_8), () -> now);

  @Test
  void showsFacesAndRateOnceASecond() {
    load(4000, Duration.ofMillis(500));
    progress.end();

    assertThat(terminal.toString(UTF_8))
        .isEqualTo(
            "\r2,000 faces loaded, 2,000 a second"
                + "\r4,000 faces loaded, 2,000 a second"
                + "\r4,000 faces loaded, 2,000 a second"
                + System.lineSeparator());
  }

  @Test
  void showsNothingOfALoadThatTakesLessThanASecond() {
    load(4000, Duration.ofMillis(200));
    progress.end();

    assertThat(terminal.toByteArray()).isEmpty();
  }

  private void load(int faces, Duration perThousand) {
    for (int face = 1; face <= faces; face++) {
      now = Instant.EPOCH.plus(perThousand.multipliedBy(face).dividedBy(1000));
      progress.run();
    }
  }
}
