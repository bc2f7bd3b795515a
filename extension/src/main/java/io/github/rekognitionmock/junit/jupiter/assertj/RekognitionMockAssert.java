package io.github.rekognitionmock.junit.jupiter.assertj;

import io.github.rekognitionmock.RekognitionMock;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an account in a region. */
public final class RekognitionMockAssert
    extends AbstractAssert<RekognitionMockAssert, RekognitionMock> {

  RekognitionMockAssert(RekognitionMock actual) {
    super(actual, RekognitionMockAssert.class);
  }

  /**
   * Verifies that there is a collection, and goes on with it as it is at this moment.
   *
   * <pre>{@code
   * assertThat(rekognition).collection("staff").hasFaceCount(2);
   * }</pre>
   *
   * @param collectionId the collection id
   * @return assertions about the collection
   * @throws AssertionError if there is no such collection; the message names those there are
   */
  public CollectionAssert collection(String collectionId) {
    isNotNull();
    return actual
        .inspect(collectionId)
        .map(collection -> new CollectionAssert(collection).as(descriptionText()))
        .orElseThrow(
            () ->
                failure(
                    "Expecting %s to have collection '%s',\nbut %s",
                    account(), collectionId, collections()));
  }

  /**
   * Verifies that there is a collection.
   *
   * @param collectionId the collection id
   * @return these assertions
   * @throws AssertionError if there is no such collection; the message names those there are
   */
  public RekognitionMockAssert hasCollection(String collectionId) {
    collection(collectionId);
    return this;
  }

  /**
   * Verifies that there is no such collection.
   *
   * @param collectionId the collection id
   * @return these assertions
   * @throws AssertionError if there is one; the message says what is in it
   */
  public RekognitionMockAssert doesNotHaveCollection(String collectionId) {
    isNotNull();
    actual
        .inspect(collectionId)
        .ifPresent(
            collection -> {
              throw failure(
                  "Expecting %s not to have collection '%s',\nbut it has, with %s and %s",
                  account(),
                  collectionId,
                  Text.count(collection.faces().size(), "face"),
                  Text.count(collection.users().size(), "user"));
            });
    return this;
  }

  /**
   * Verifies that there is nothing.
   *
   * @return these assertions
   * @throws AssertionError if there are collections; the message names them
   */
  public RekognitionMockAssert hasNoCollections() {
    isNotNull();
    if (!actual.inspectAll().isEmpty()) {
      throw failure("Expecting %s to have no collections,\nbut %s", account(), collections());
    }
    return this;
  }

  private String account() {
    return "account %s in %s".formatted(actual.accountId(), actual.region());
  }

  private String collections() {
    return Text.inventory(
        actual.inspectAll(), "collection", collection -> Text.quoted(collection.id()));
  }
}
