package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.Accounts;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.account.Selection;
import io.github.rekognitionmock.internal.collection.CollectionDraft;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.MergeException;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Route;
import io.github.rekognitionmock.internal.control.recognition.ImageDocument;
import io.github.rekognitionmock.internal.control.recognition.SimilarityDocument;
import io.github.rekognitionmock.internal.control.state.StateDocument.AccountDocument;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports and exports state as JSON documents: the one format of seed files, of the control API and
 * of Java tests. A document is applied as a whole or not at all. Thread-safe.
 */
public final class StateDocuments {

  private final Accounts accounts;
  private final OperationRegistry operations;

  public StateDocuments(Accounts accounts, OperationRegistry operations) {
    this.accounts = accounts;
    this.operations = operations;
  }

  /** What a document says of an account, ready to be applied. */
  private record AccountState(
      RegionalAccount account,
      List<CollectionDraft> collections,
      List<ImageRule> images,
      List<SimilarityRule> similarities,
      Behaviour behaviour) {}

  @Route(call = "GET /state", summary = "Exports collections, images and similarities")
  public synchronized StateDocument export(Selection selected) {
    List<RegionalAccount> all = selected.accounts();
    return selected.isOne() ? export(all.get(0)) : exportWithBehaviour(all);
  }

  public synchronized StateDocument export(AccountKey key) {
    return accounts.use(key, StateDocuments::export);
  }

  private static StateDocument export(RegionalAccount account) {
    return new StateDocument(
        null, collections(account), images(account), similarities(account), null, null, null);
  }

  /** Exports all accounts, and how they behave. */
  synchronized StateDocument exportAll() {
    return exportWithBehaviour(accounts.all());
  }

  private static StateDocument exportWithBehaviour(List<RegionalAccount> accounts) {
    List<AccountDocument> all =
        accounts.stream()
            .filter(account -> !account.isEmpty())
            .map(StateDocuments::exportWithBehaviour)
            .toList();
    return new StateDocument(all, null, null, null, null, null, null);
  }

  private static AccountDocument exportWithBehaviour(RegionalAccount account) {
    return new AccountDocument(
        account.key().account(),
        account.key().region(),
        collections(account),
        images(account),
        similarities(account),
        Behaviour.settings(account),
        Behaviour.faults(account),
        Behaviour.stubs(account));
  }

  private static List<CollectionDocument> collections(RegionalAccount account) {
    return account.collections().all().stream()
        .map(FaceCollection::snapshot)
        .map(CollectionDocument::of)
        .toList();
  }

  private static List<ImageDocument> images(RegionalAccount account) {
    return account.images().all().stream().map(ImageDocument::of).toList();
  }

  private static List<SimilarityDocument> similarities(RegionalAccount account) {
    return account.similarities().all().stream().map(SimilarityDocument::of).toList();
  }

  /** Replaces the state of the accounts that the document names; of the addressed, if none. */
  @Route(call = "PUT /state", summary = "Replaces the state")
  public synchronized void replace(AccountKey addressed, StateDocument document) {
    apply(addressed, document, false, () -> {}, states -> states.forEach(StateDocuments::replace));
  }

  /** Adds to the state of the accounts that the document names; of the addressed, if none. */
  @Route(call = "POST /state", summary = "Adds to the state", conflicts = true)
  public void merge(AccountKey addressed, StateDocument document) {
    merge(addressed, document, () -> {});
  }

  /**
   * Adds to the state.
   *
   * @param progress run for each face that was read
   */
  public synchronized void merge(AccountKey addressed, StateDocument document, Runnable progress) {
    apply(addressed, document, true, progress, StateDocuments::merge);
  }

  private static void merge(List<AccountState> states) {
    try {
      states.forEach(state -> state.account().collections().checkMerge(state.collections()));
      for (AccountState state : states) {
        state.account().collections().merge(state.collections());
        declare(state);
        state.behaviour().addTo(state.account());
      }
    } catch (MergeException conflict) {
      throw new ProblemException(409, conflict.getMessage());
    }
  }

  /** Clears the state; faults, stubs and settings stay. */
  @Route(call = "DELETE /state", summary = "Clears the state; faults, stubs and settings stay")
  public synchronized void clear(AccountKey key) {
    accounts.use(
        key,
        account -> {
          replace(
              new AccountState(
                  account, List.of(), List.of(), List.of(), new Behaviour(null, null, null)));
          return key;
        });
  }

  /** No account is forgotten meanwhile, and none is kept for what is refused. */
  private void apply(
      AccountKey addressed,
      StateDocument document,
      boolean keepsFaces,
      Runnable progress,
      Consumer<List<AccountState>> change) {
    accounts.use(
        addressed,
        used -> {
          change.accept(read(addressed, document, keepsFaces, progress));
          return used;
        });
  }

  private List<AccountState> read(
      AccountKey addressed, StateDocument document, boolean keepsFaces, Runnable progress) {
    return document
        .contents()
        .convertDistinct(
            content ->
                accounts.use(
                    content.key(addressed),
                    account -> read(account, content, keepsFaces, progress)),
            state -> state.account().key(),
            "describe each account and region once");
  }

  private AccountState read(
      RegionalAccount account, AccountDocument content, boolean keepsFaces, Runnable progress) {
    Behaviour behaviour =
        Behaviour.read(
            content, keepsFaces ? account.settings() : account.initialSettings(), operations);
    long facesPerUser = behaviour.settingsOr(account.settings()).facesPerUser();
    return new AccountState(
        account,
        Elements.of("/collections", content.collections())
            .convertDistinct(
                collection ->
                    new CollectionImport(collection, account, keepsFaces, facesPerUser)
                        .draft(progress),
                draft -> draft.collection().id(),
                "give each collection an id of its own"),
        ImageDocument.rules(Elements.of("/images", content.images())),
        SimilarityDocument.rules(Elements.of("/similarities", content.similarities())),
        behaviour);
  }

  private static void replace(AccountState state) {
    RegionalAccount account = state.account();
    account.collections().restore(state.collections());
    account.images().clear();
    account.similarities().clear();
    declare(state);
    state.behaviour().replaceIn(account);
    account.tokens().clear();
    account.photos().clear();
  }

  private static void declare(AccountState state) {
    state.images().forEach(state.account().images()::declare);
    state.account().similarities().declareAll(state.similarities());
  }
}
