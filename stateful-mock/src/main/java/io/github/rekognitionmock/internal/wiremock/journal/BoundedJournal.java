package io.github.rekognitionmock.internal.wiremock.journal;

import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A journal that forgets the oldest requests, in constant time, as soon as it holds too many of
 * them or too many bytes. Thread-safe.
 */
public final class BoundedJournal implements RequestJournalStore {

  private static final long MAX_BYTES = 32L << 20;

  private final int maxEntries;
  private final Map<UUID, JournalEntry> entries = new LinkedHashMap<>();
  private long bytes;

  public BoundedJournal(int maxEntries) {
    if (maxEntries < 0) {
      throw new IllegalArgumentException(
          "The request journal cannot hold " + maxEntries + " entries: give 0 or more");
    }
    this.maxEntries = maxEntries;
  }

  @Override
  public synchronized void add(ServeEvent event) {
    add(JournalEntry.of(event));
  }

  /** Adds a request that the mock answered without WireMock. */
  public synchronized void add(Exchange exchange) {
    add(JournalEntry.of(exchange));
  }

  private void add(JournalEntry entry) {
    keep(entry);
    while (entries.size() > maxEntries || (bytes > MAX_BYTES && entries.size() > 1)) {
      removeLast();
    }
  }

  @Override
  public void put(UUID id, ServeEvent event) {
    JournalEntry entry = JournalEntry.of(event);
    synchronized (this) {
      if (entries.containsKey(id)) {
        keep(entry);
      }
    }
  }

  private void keep(JournalEntry entry) {
    JournalEntry replaced = entries.put(entry.id(), entry);
    bytes += entry.bytes() - (replaced == null ? 0 : replaced.bytes());
  }

  @Override
  public synchronized void remove(UUID id) {
    JournalEntry removed = entries.remove(id);
    bytes -= removed == null ? 0 : removed.bytes();
  }

  @Override
  public synchronized void removeLast() {
    Iterator<JournalEntry> oldest = entries.values().iterator();
    if (oldest.hasNext()) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  @Override
  public synchronized void clear() {
    entries.clear();
    bytes = 0;
  }

  @Override
  public synchronized Optional<ServeEvent> get(UUID id) {
    return Optional.ofNullable(entries.get(id)).map(JournalEntry::event);
  }

  @Override
  public Stream<ServeEvent> getAll() {
    return newestFirst().stream().map(JournalEntry::event);
  }

  @Override
  public Stream<UUID> getAllKeys() {
    return newestFirst().stream().map(JournalEntry::id);
  }

  private synchronized List<JournalEntry> newestFirst() {
    List<JournalEntry> copy = new ArrayList<>(entries.values());
    Collections.reverse(copy);
    return copy;
  }
}
