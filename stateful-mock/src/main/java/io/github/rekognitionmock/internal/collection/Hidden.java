package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Lifecycle.Delay;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was created and cannot be seen yet. Holds nothing else. Guarded by its owner's lock. */
final class Hidden<K> {

  private final Map<K, Pending> pending = new HashMap<>();

  void add(K key, Delay delay, Instant now) {
    Pending fresh = Pending.since(now);
    if (!fresh.isComplete(delay, now)) {
      pending.put(key, fresh);
    }
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  boolean hides(K key, Delay delay, Instant now) {
    return pending.computeIfPresent(
            key, (same, change) -> change.isComplete(delay, now) ? null : change.read())
        != null;
  }

  /** Finds all that is hidden. Whoever asks reads it. */
  Set<K> all(Delay delay, Instant now) {
    return Set.copyOf(pending.keySet()).stream()
        .filter(key -> hides(key, delay, now))
        .collect(Collectors.toSet());
  }

  void forget(K key) {
    pending.remove(key);
  }

  void clear() {
    pending.clear();
  }
}
