package io.github.rekognitionmock.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

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

    private final String token;

    MismatchException(String token) {
      super("The token " + token + " was used for another request", null, false, false);
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /** An answer that was given once or before. */
  public record Answer(RekognitionResponse response, boolean repeated) {}

  public Answer once(
      String operation,
      String token,
      RekognitionRequest request,
      Supplier<RekognitionResponse> action) {
    Entry entry = entry(new Scope(operation, token), request);
    synchronized (entry) {
      boolean repeated = entry.answer != null;
      if (!repeated) {
        entry.request = request;
        entry.answer = action.get();
      } else if (!entry.request.equals(request)) {
        throw new MismatchException(token);
      }
      return new Answer(entry.answer, repeated);
    }
  }

  /** Deletes a collection, and forgets the answers about it before anybody asks for them again. */
  public synchronized void forgetCollection(String collectionId, Runnable deletion) {
    deletion.run();
    entries.values().removeIf(entry -> entry.isAbout(collectionId));
  }

  public synchronized void clear() {
    entries.clear();
  }

  private synchronized Entry entry(Scope scope, RekognitionRequest request) {
    Instant now = clock.instant();
    dropOldest(entry -> entry.since.plus(KEPT_FOR).isBefore(now));
    Entry entry = entries.computeIfAbsent(scope, unknown -> new Entry(now, request));
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

    /** Known from the start, so that a deleted collection takes along what is in progress. */
    private volatile RekognitionRequest request;

    private @Nullable RekognitionResponse answer;

    Entry(Instant since, RekognitionRequest request) {
      this.since = since;
      this.request = request;
    }

    boolean isAbout(String collectionId) {
      return request
          .getValueForField("CollectionId", String.class)
          .filter(collectionId::equals)
          .isPresent();
    }
  }
}
