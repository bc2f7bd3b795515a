package io.github.rekognitionmock.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;

/**
 * The answers that are kept for repeated requests: the same token with the same request gives the
 * same answer, and the request is carried out once, even if it arrives twice at the same time.
 *
 * <p>Answers are kept for a day on the mock's clock, and so many of them at the most; the oldest go
 * first. Errors are not kept. Thread-safe.
 */
public final class IdempotencyTokens {

  private static final Duration KEPT_FOR = Duration.ofHours(24);
  private static final int KEPT_AT_MOST = 10_000;

  private final InstantSource clock;
  private final Map<Scope, Entry> entries = new LinkedHashMap<>();

  IdempotencyTokens(InstantSource clock) {
    this.clock = clock;
  }

  /** A token was used before, for another request. */
  public static final class MismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MismatchException(String token) {
      super("The token " + token + " was used for another request", null, false, false);
    }
  }

  /**
   * An answer that was given once or before.
   *
   * @param value the answer
   * @param repeated whether it was given before, so that nothing was done this time
   * @param <T> what the operation answers
   */
  public record Answer<T>(T value, boolean repeated) {}

  /**
   * Answers a request: as before if it is a repetition, else by carrying it out.
   *
   * @param operation the operation's name
   * @param token the token
   * @param request the request, compared by its equality
   * @param type what the operation answers
   * @param action carries out the request
   * @param <T> what the operation answers
   * @return the answer, and whether it is a repeated one
   * @throws MismatchException if the token stands for another request of this operation
   */
  public <T> Answer<T> once(
      String operation, String token, SdkRequest request, Class<T> type, Supplier<T> action) {
    Entry entry = entry(new Scope(operation, token));
    synchronized (entry) {
      boolean repeated = entry.answer != null;
      if (!repeated) {
        entry.answer = action.get();
        entry.request = request;
      } else if (!entry.request.equals(request)) {
        throw new MismatchException(token);
      }
      return new Answer<>(type.cast(entry.answer), repeated);
    }
  }

  /**
   * Forgets the answers about a collection that is gone: one of the same id is another one.
   *
   * @param collectionId the collection id
   */
  public synchronized void forgetCollection(String collectionId) {
    entries.values().removeIf(entry -> entry.isAbout(collectionId));
  }

  /** Forgets all answers. */
  public synchronized void clear() {
    entries.clear();
  }

  private synchronized Entry entry(Scope scope) {
    Instant now = clock.instant();
    dropOldest(entry -> entry.since.plus(KEPT_FOR).isBefore(now));
    Entry entry = entries.computeIfAbsent(scope, unknown -> new Entry(now));
    dropOldest(oldest -> entries.size() > KEPT_AT_MOST);
    return entry;
  }

  private void dropOldest(Predicate<Entry> superfluous) {
    Iterator<Entry> oldestFirst = entries.values().iterator();
    while (oldestFirst.hasNext() && superfluous.test(oldestFirst.next())) {
      oldestFirst.remove();
    }
  }

  private record Scope(String operation, String token) {}

  private static final class Entry {

    private final Instant since;
    private volatile SdkRequest request;
    private Object answer;

    Entry(Instant since) {
      this.since = since;
    }

    boolean isAbout(String collectionId) {
      return request != null
          && request
              .getValueForField("CollectionId", String.class)
              .filter(collectionId::equals)
              .isPresent();
    }
  }
}
