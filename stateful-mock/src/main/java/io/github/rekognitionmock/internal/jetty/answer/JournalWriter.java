package io.github.rekognitionmock.internal.jetty.answer;

import com.github.tomakehurst.wiremock.core.Options;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import io.github.rekognitionmock.internal.wiremock.journal.BoundedJournal;
import io.github.rekognitionmock.internal.wiremock.journal.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import wiremock.org.eclipse.jetty.server.Request;

/** Enters into WireMock's journal what WireMock did not answer itself. Thread-safe. */
public final class JournalWriter {

  private final Options options;
  private final AtomicLong lastId = new AtomicLong();

  public JournalWriter(Options options) {
    this.options = options;
  }

  /** Tells whether the journal takes what the mock has answered. A user's own store may not. */
  boolean canWrite() {
    return options.requestJournalDisabled()
        || options.getStores().getRequestJournalStore() instanceof BoundedJournal;
  }

  void write(Request request, byte[] body, WireResponse answer) {
    if (!options.requestJournalDisabled()
        && options.getStores().getRequestJournalStore() instanceof BoundedJournal journal) {
      journal.add(
          new Exchange(
              new UUID(0, lastId.incrementAndGet()),
              Instant.ofEpochMilli(request.getTimeStamp()),
              request.getRequestURL().toString(),
              request.getRemoteAddr(),
              request.getProtocol(),
              headers(request),
              body,
              answer,
              options.getDataTruncationSettings()));
    }
  }

  private static List<Map.Entry<String, String>> headers(Request request) {
    return request.getHttpFields().stream()
        .map(field -> Map.entry(field.getName(), String.valueOf(field.getValue())))
        .toList();
  }
}
