package io.github.rekognitionmock.internal.protocol;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time as HTTP writes it, written anew once a second. Thread-safe. */
final class HttpDate {

  /** Unlike Java's own format of RFC 1123, HTTP wants two digits for the day. */
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final InstantSource clock;
  private volatile Written latest;

  HttpDate(InstantSource clock) {
    this.clock = clock;
    this.latest = write(clock.instant().getEpochSecond());
  }

  String now() {
    long second = clock.instant().getEpochSecond();
    Written written = latest;
    if (written.second() != second) {
      written = write(second);
      latest = written;
    }
    return written.text();
  }

  private static Written write(long second) {
    return new Written(second, FORMAT.format(Instant.ofEpochSecond(second)));
  }

  private record Written(long second, String text) {}
}
