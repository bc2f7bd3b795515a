package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.MockClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The clock of whatever account the handle finds: a reset makes all accounts anew. */
record DefaultMockClock(Supplier<MockClock> present) implements MockClock {

  @Override
  public Instant instant() {
    return present.get().instant();
  }

  @Override
  public void advance(Duration duration) {
    present.get().advance(duration);
  }

  @Override
  public void stop() {
    present.get().stop();
  }
}
