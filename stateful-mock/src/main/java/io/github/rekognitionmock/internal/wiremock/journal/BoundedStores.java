package io.github.rekognitionmock.internal.wiremock.journal;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import java.util.Optional;

/** WireMock's own stores, but for the journal. */
public final class BoundedStores extends DefaultStores {

  private static final int USUAL_ENTRIES = 1000;

  private final RequestJournalStore journal;

  private BoundedStores(FileSource root, RequestJournalStore journal) {
    super(OptionalDirectory.of(root));
    this.journal = journal;
  }

  public static BoundedStores create(FileSource root, Optional<Integer> journalEntries) {
    return new BoundedStores(root, new BoundedJournal(journalEntries.orElse(USUAL_ENTRIES)));
  }

  @Override
  public RequestJournalStore getRequestJournalStore() {
    return journal;
  }
}
