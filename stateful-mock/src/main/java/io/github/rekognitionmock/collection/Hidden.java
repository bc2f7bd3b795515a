package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.Lifecycle.Delay;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was created and cannot be seen yet. Holds nothing else. Thread-safe. */
final class Hidden<K> {

  private final Map<K, Pending> pending = new ConcurrentHashMap<>();

  /** Hides something new. */
  void add(K key, Delay delay, Instant now) {
    Pending fresh = Pending.since(now);
    if (!fresh.isComplete(delay, now)) {
      pending.put(key, fresh);
    }
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Looks for something as a client does, which may be what it takes to become visible. */
  boolean hides(K key, Delay delay, Instant now) {
    return pending.computeIfPresent(
            key, (same, change) -> change.isComplete(delay, now) ? null : change.read())
        != null;
  }

  void forget(K key) {
    pending.remove(key);
  }

  void clear() {
    pending.clear();
  }
}
