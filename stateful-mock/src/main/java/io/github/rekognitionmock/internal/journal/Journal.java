package io.github.rekognitionmock.internal.journal;

import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * The requests that an account received last, in the order of their answers: so many of them, and
 * so many bytes, at most. Thread-safe.
 */
public final class Journal {

  private static final long MAX_BYTES = 32L << 20;

  private final Deque<Entry> oldestFirst = new ArrayDeque<>();
  private final Set<Class<?>> askedFor = new HashSet<>();
  private final IntSupplier capacity;
  private long bytes;

  public Journal(IntSupplier capacity) {
    this.capacity = capacity;
  }

  private record Entry(RecordedRequest<?> request, long weight) {}

  public synchronized void add(RecordedRequest<?> request) {
    Entry entry = new Entry(request, request.weight());
    oldestFirst.addLast(entry);
    bytes += entry.weight;
    while (oldestFirst.size() > capacity.getAsInt()
        || (bytes > MAX_BYTES && oldestFirst.size() > 1)) {
      bytes -= oldestFirst.removeFirst().weight;
    }
  }

  public synchronized List<RecordedRequest<?>> all() {
    return oldestFirst.stream().<RecordedRequest<?>>map(Entry::request).toList();
  }

  @SuppressWarnings("unchecked") // a request of type R makes it a record of type R
  public synchronized <R extends RekognitionRequest> List<ReceivedRequest<R>> received(
      Class<R> requestType) {
    askedFor.add(requestType);
    return all().stream()
        .filter(received -> requestType.isInstance(received.request()))
        .map(received -> (ReceivedRequest<R>) received)
        .toList();
  }

  /** Tells whether somebody looked for requests such as this one. */
  public synchronized boolean wasAskedFor(RecordedRequest<?> request) {
    return askedFor.stream().anyMatch(type -> type.isInstance(request.request()));
  }

  public synchronized void clear() {
    oldestFirst.clear();
    bytes = 0;
  }
}
