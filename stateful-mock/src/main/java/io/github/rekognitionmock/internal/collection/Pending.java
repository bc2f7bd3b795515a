package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Lifecycle;
import java.time.Duration;
import java.time.Instant;

/** A change that is under way: since when, and how often clients have read the result since. */
record Pending(Instant since, int reads) {

  static Pending since(Instant now) {
    return new Pending(now, 0);
  }

  Pending read() {
    return new Pending(since, reads + 1);
  }

  boolean isComplete(Lifecycle lifecycle, Instant now) {
    if (lifecycle instanceof Lifecycle.AfterReads after) {
      return reads >= after.count();
    }
    return lifecycle instanceof Lifecycle.AfterDuration after
        && Duration.between(since, now).compareTo(after.duration()) >= 0;
  }
}
