package io.github.rekognitionmock.collection;

import java.time.Instant;

/**
 * A change that is under way.
 *
 * @param since when it was made
 * @param reads how often clients have looked since
 */
record Pending(Instant since, int reads) {

  static Pending since(Instant now) {
    return new Pending(now, 0);
  }

  Pending read() {
    return new Pending(since, reads + 1);
  }

  boolean isComplete(Lifecycle lifecycle, Instant now) {
    return lifecycle.isComplete(since, now, reads);
  }
}
