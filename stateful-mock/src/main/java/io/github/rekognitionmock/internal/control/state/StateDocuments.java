package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.MergeException;
import io.github.rekognitionmock.internal.control.json.CallException;
import io.github.rekognitionmock.internal.control.json.DocumentException;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.recognition.ImageDocument;
import io.github.rekognitionmock.internal.control.recognition.SimilarityDocument;
import io.github.rekognitionmock.internal.control.state.StateDocument.AccountDocument;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.List;
import java.util.function.Predicate;

/**
 * Imports and exports state as JSON documents: the one format of seed files, of the control API and
 * of Java tests. A document is applied as a whole or not at all. Thread-safe.
 */
public final class StateDocuments {

  private final Accounts accounts;

  public StateDocuments(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What a document says of an account, ready to be applied. */
  private record AccountState(
      RegionalAccount account,
      List<CollectionSnapshot> collections,
      List<ImageRule> images,
      List<SimilarityRule> similarities) {}

  public synchronized byte[] export(AccountKey key) {
    RegionalAccount account = accounts.of(key);
    return DocumentMapper.write(
        new StateDocument(
            null,
            account.collections().all().stream()
                .map(FaceCollection::snapshot)
                .map(CollectionDocument::of)
                .toList(),
            account.images().all().stream().map(ImageDocument::of).toList(),
            account.similarities().all().stream().map(SimilarityDocument::of).toList()));
  }

  /** Replaces the state of an account, and refuses a document that names others. */
  public synchronized void replace(AccountKey key, byte[] json) {
    read(key, json, false, key::equals).forEach(StateDocuments::replace);
  }

  /** Adds to the state of an account, and refuses a document that names others. */
  public synchronized void merge(AccountKey key, byte[] json) {
    merge(read(key, json, true, key::equals));
  }

  /** Replaces the state of the accounts that the document names; of the addressed, if none. */
  public synchronized void replaceAll(AccountKey addressed, byte[] json) {
    read(addressed, json, false, any -> true).forEach(StateDocuments::replace);
  }

  /** Adds to the state of the accounts that the document names; of the addressed, if none. */
  public synchronized void mergeAll(AccountKey addressed, byte[] json) {
    merge(read(addressed, json, true, any -> true));
  }

  /** Clears the state; faults, stubs and settings stay. */
  public synchronized void clear(AccountKey key) {
    replace(new AccountState(accounts.of(key), List.of(), List.of(), List.of()));
  }

  private List<AccountState> read(
      AccountKey addressed, byte[] json, boolean keeps, Predicate<AccountKey> permitted) {
    return DocumentMapper.read(json, StateDocument.class)
        .contents()
        .convertDistinct(
            content -> {
              AccountKey key = content.key(addressed);
              if (!permitted.test(key)) {
                throw DocumentException.of(
                    "",
                    "is about account %s in %s".formatted(key.account(), key.region()),
                    "only account %s in %s can be changed here"
                        .formatted(addressed.account(), addressed.region()));
              }
              return read(accounts.of(key), content, keeps);
            },
            state -> state.account().key(),
            "describe each account and region once");
  }

  private static AccountState read(
      RegionalAccount account, AccountDocument content, boolean keeps) {
    return new AccountState(
        account,
        Elements.of("collections", content.collections())
            .convertDistinct(
                collection -> new CollectionImport(collection, account, keeps).snapshot(),
                CollectionSnapshot::id,
                "give each collection an id of its own"),
        ImageDocument.rules(Elements.of("images", content.images())),
        SimilarityDocument.rules(Elements.of("similarities", content.similarities())));
  }

  private static void merge(List<AccountState> states) {
    try {
      states.forEach(state -> state.account().collections().checkMerge(state.collections()));
      for (AccountState state : states) {
        state.account().collections().merge(state.collections());
        declare(state);
      }
    } catch (MergeException conflict) {
      throw new CallException(409, conflict.getMessage());
    }
  }

  private static void replace(AccountState state) {
    RegionalAccount account = state.account();
    account.collections().restore(state.collections());
    account.images().clear();
    account.similarities().clear();
    declare(state);
    account.tokens().clear();
    account.photos().clear();
  }

  private static void declare(AccountState state) {
    state.images().forEach(state.account().images()::declare);
    state.account().similarities().declareAll(state.similarities());
  }
}
