package io.github.rekognitionmock.internal.journal;

import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntSupplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The requests that an account received last, in the order of their answers. Thread-safe. */
public final class Journal {

  private final Deque<RecordedRequest<?>> oldestFirst = new ArrayDeque<>();
  private final IntSupplier capacity;

  public Journal(IntSupplier capacity) {
    this.capacity = capacity;
  }

  public synchronized void add(RecordedRequest<?> request) {
    oldestFirst.addLast(request);
    while (oldestFirst.size() > capacity.getAsInt()) {
      oldestFirst.removeFirst();
    }
  }

  public synchronized List<RecordedRequest<?>> all() {
    return List.copyOf(oldestFirst);
  }

  @SuppressWarnings("unchecked") // a request of type R makes it a record of type R
  public <R extends RekognitionRequest> List<ReceivedRequest<R>> received(Class<R> requestType) {
    return all().stream()
        .filter(received -> requestType.isInstance(received.request()))
        .map(received -> (ReceivedRequest<R>) received)
        .toList();
  }

  public synchronized void clear() {
    oldestFirst.clear();
  }
}
