package io.github.rekognitionmock.control.document;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.CollectionRegistry;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.MergeException;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.Json;
import java.util.List;

/**
 * Brings state in and out as JSON documents, the one format of seed files, of the control API and
 * of exports. A document is applied as a whole or not at all. Thread-safe.
 */
public final class StateDocuments {

  private final Accounts accounts;

  /**
   * Creates the way in and out.
   *
   * @param accounts the state
   */
  public StateDocuments(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Writes down the state of an account. What comes out can be put back, and gives the same answers
   * then.
   *
   * @param key account and region
   * @return JSON in UTF-8
   */
  public byte[] export(AccountKey key) {
    RegionalAccount account = accounts.of(key);
    return Json.write(
        StateFormat.write(
            new StateDocument(
                key,
                account.collections().all().stream().map(FaceCollection::snapshot).toList(),
                account.images().all(),
                account.similarities().all())));
  }

  /**
   * Replaces the state of an account by that of a document. Answers that were kept for repeated
   * requests are forgotten, faults stay.
   *
   * @param key account and region, for a document that names none
   * @param document JSON in UTF-8
   * @param reach whose state the document may change
   * @throws DocumentException if the document is wrong; nothing was changed
   */
  public synchronized void replace(AccountKey key, byte[] document, Reach reach) {
    read(key, document, reach, false).forEach(this::replace);
  }

  /**
   * Adds a document to the state of an account. Collections that are there get the further tags,
   * faces and users. What was declared already about an image or a similarity is declared anew.
   *
   * @param key account and region, for a document that names none
   * @param document JSON in UTF-8
   * @param reach whose state the document may change
   * @throws StateConflictException if something of the same name is there with other content;
   *     nothing was changed
   * @throws DocumentException if the document is wrong; nothing was changed
   */
  public synchronized void merge(AccountKey key, byte[] document, Reach reach) {
    List<StateDocument> documents = read(key, document, reach, true);
    try {
      documents.forEach(each -> collections(each).checkMerge(each.collections()));
      documents.forEach(this::merge);
    } catch (MergeException conflict) {
      throw new StateConflictException(conflict.getMessage());
    }
  }

  /**
   * Empties an account. Answers that were kept for repeated requests are forgotten, faults stay.
   *
   * @param key account and region
   */
  public synchronized void clear(AccountKey key) {
    replace(StateDocument.empty(key));
  }

  private List<StateDocument> read(
      AccountKey key, byte[] document, Reach reach, boolean collectionsRemain) {
    return new StateFormat(
            key, reach, about -> new Surroundings(accounts.of(about), collectionsRemain))
        .readAll(Json.read(document));
  }

  private void replace(StateDocument document) {
    RegionalAccount account = accounts.of(document.key());
    account.collections().restore(document.collections());
    account.images().clear();
    account.similarities().clear();
    declare(document, account);
    account.tokens().clear();
    account.photos().clear();
  }

  private void merge(StateDocument document) {
    RegionalAccount account = accounts.of(document.key());
    account.collections().merge(document.collections());
    declare(document, account);
  }

  private static void declare(StateDocument document, RegionalAccount account) {
    document.images().forEach(account.images()::declare);
    document.similarities().forEach(account.similarities()::declare);
  }

  private CollectionRegistry collections(StateDocument document) {
    return accounts.of(document.key()).collections();
  }
}
