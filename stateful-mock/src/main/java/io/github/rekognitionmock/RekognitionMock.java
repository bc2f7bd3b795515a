package io.github.rekognitionmock;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.FaceCollection;
import java.util.Optional;

/** The handle with which a test arranges and inspects one account in one region. Thread-safe. */
public final class RekognitionMock {

  private final RegionalAccount account;

  /**
   * Creates the handle.
   *
   * @param account the state behind it
   */
  public RekognitionMock(RegionalAccount account) {
    this.account = account;
  }

  /**
   * Returns whose state this is.
   *
   * @return the twelve-digit account id
   */
  public String accountId() {
    return account.key().account();
  }

  /**
   * Returns where the state is.
   *
   * @return the region, as in {@code us-east-1}
   */
  public String region() {
    return account.key().region();
  }

  /**
   * Looks at a collection without changing anything.
   *
   * @param collectionId the collection id
   * @return the collection as it is now, empty if there is none
   */
  public Optional<CollectionSnapshot> inspect(String collectionId) {
    return account.collections().find(collectionId).map(FaceCollection::snapshot);
  }
}
