package io.github.rekognitionmock.internal.account;

import io.github.rekognitionmock.internal.journal.Weight;
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
 * <p>Answers are kept for a day on the mock's clock, and so many of them, and so many bytes, at the
 * most; the oldest go first. Errors are not kept. Thread-safe.
 */
public final class IdempotencyTokens {

  private static final Duration KEPT_FOR = Duration.ofHours(24);
  private static final int KEPT_AT_MOST = 10_000;
  private static final long MAX_BYTES = 32L << 20;

  private final InstantSource clock;
  private final Map<Scope, Entry> entries = new LinkedHashMap<>();
  private long bytes;

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
        weigh(entry);
      } else if (!entry.request.equals(request)) {
        throw new MismatchException(token);
      }
      return new Answer(entry.answer, repeated);
    }
  }

  /** Deletes a collection, and forgets the answers about it before anybody asks for them again. */
  public synchronized void forgetCollection(String collectionId, Runnable deletion) {
    deletion.run();
    drop(entry -> entry.isAbout(collectionId));
  }

  public synchronized void clear() {
    drop(entry -> true);
  }

  private synchronized Entry entry(Scope scope, RekognitionRequest request) {
    Instant now = clock.instant();
    dropOldestWhile(entry -> entry.since.plus(KEPT_FOR).isBefore(now));
    Entry entry = entries.computeIfAbsent(scope, unknown -> new Entry(now, request));
    dropOldestWhile(oldest -> entries.size() > KEPT_AT_MOST);
    return entry;
  }

  private synchronized void weigh(Entry entry) {
    if (!entry.dropped) {
      entry.weight = Weight.of(entry.request) + Weight.of(entry.answer);
      bytes += entry.weight;
      dropOldestWhile(oldest -> bytes > MAX_BYTES);
    }
  }

  private void dropOldestWhile(Predicate<Entry> isTooMuch) {
    Iterator<Entry> oldestFirst = entries.values().iterator();
    while (oldestFirst.hasNext()) {
      Entry oldest = oldestFirst.next();
      if (!isTooMuch.test(oldest)) {
        return;
      }
      oldestFirst.remove();
      forget(oldest);
    }
  }

  private void drop(Predicate<Entry> unwanted) {
    entries
        .values()
        .removeIf(
            entry -> {
              boolean isUnwanted = unwanted.test(entry);
              if (isUnwanted) {
                forget(entry);
              }
              return isUnwanted;
            });
  }

  private void forget(Entry entry) {
    entry.dropped = true;
    bytes -= entry.weight;
  }

  private record Scope(String operation, String token) {}

  private static final class Entry {

    private final Instant since;

    /** Known from the start, so that a deleted collection takes along what is in progress. */
    private volatile RekognitionRequest request;

    private @Nullable RekognitionResponse answer;
    private long weight;
    private boolean dropped;

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
