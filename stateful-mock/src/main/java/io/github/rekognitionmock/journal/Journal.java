package io.github.rekognitionmock.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntSupplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** The requests that an account received last, in the order of their answers. Thread-safe. */
public final class Journal {

  private final Deque<ReceivedRequest<?>> oldestFirst = new ArrayDeque<>();
  private final IntSupplier capacity;

  /**
   * Begins an empty journal.
   *
   * @param capacity how many requests it remembers; asked anew for every request
   */
  public Journal(IntSupplier capacity) {
    this.capacity = capacity;
  }

  /**
   * Remembers a request, and forgets the oldest if there are too many.
   *
   * @param request the request
   */
  public synchronized void add(ReceivedRequest<?> request) {
    oldestFirst.addLast(request);
    while (oldestFirst.size() > capacity.getAsInt()) {
      oldestFirst.removeFirst();
    }
  }

  /**
   * Returns the requests.
   *
   * @return the requests, oldest first
   */
  public synchronized List<ReceivedRequest<?>> all() {
    return List.copyOf(oldestFirst);
  }

  /**
   * Returns the requests for one operation.
   *
   * @param requestType the operation, by its request type
   * @param <R> the request type
   * @return the requests, oldest first
   */
  public <R extends RekognitionRequest> List<ReceivedRequest<R>> received(Class<R> requestType) {
    return all().stream()
        .filter(received -> requestType.isInstance(received.request()))
        .map(received -> received.as(requestType))
        .toList();
  }

  /** Forgets all requests. */
  public synchronized void clear() {
    oldestFirst.clear();
  }
}
