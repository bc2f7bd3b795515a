package io.github.rekognitionmock.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the requests of a second, for each operation by itself as the service's own quotas are. A
 * second begins with the first request after the last one. Thread-safe.
 */
public final class Throughput {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final InstantSource clock;

  Throughput(InstantSource clock) {
    this.clock = clock;
  }

  public long count(String operation) {
    Instant now = clock.instant();
    return windows
        .compute(
            operation,
            (same, window) ->
                window == null || !now.isBefore(window.start().plus(SECOND))
                    ? new Window(now, 1)
                    : new Window(window.start(), window.requests() + 1))
        .requests();
  }

  private record Window(Instant start, long requests) {}
}
