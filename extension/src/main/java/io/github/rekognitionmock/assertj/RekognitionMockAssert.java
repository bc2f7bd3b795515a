package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * Assertions about an account in a region. A null or a negative count is refused with an {@link
 * IllegalArgumentException}.
 */
public final class RekognitionMockAssert
    extends AbstractAssert<RekognitionMockAssert, RekognitionMock> {

  RekognitionMockAssert(RekognitionMock actual) {
    super(actual, RekognitionMockAssert.class);
  }

  /**
   * Goes on with a collection as it is at this moment, whether it exists or not.
   *
   * <pre>{@code
   * assertThat(rekognition).collection("staff").hasFaceCount(2);
   * }</pre>
   *
   * @param collectionId the collection id
   * @return assertions about the collection, which all demand that it exists, but for {@link
   *     CollectionAssert#doesNotExist}
   */
  public CollectionAssert collection(String collectionId) {
    isNotNull();
    required("collection id", collectionId);
    return new CollectionAssert(
            collectionId,
            actual.inspect(collectionId),
            new Reasons(actual),
            () ->
                "Expecting %s to have collection '%s',\nbut %s"
                    .formatted(account(), collectionId, collections()))
        .as(descriptionText());
  }

  /**
   * Verifies that there is a collection.
   *
   * @param collectionId the collection id
   * @return these assertions
   * @throws AssertionError if there is no such collection; the message names those there are
   */
  public RekognitionMockAssert hasCollection(String collectionId) {
    collection(collectionId).exists();
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
    collection(collectionId).doesNotExist();
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

  /**
   * Goes on with the requests for an operation that were received, in the order of the answers.
   *
   * <pre>{@code
   * assertThat(rekognition)
   *     .received(AssociateFacesRequest.class)
   *     .satisfiesExactly(
   *         first -> assertThat(first.error()).isPresent(),
   *         second -> assertThat(second.request().userId()).isEqualTo("alice"));
   * }</pre>
   *
   * @param requestType the operation, by its request type; {@code RekognitionRequest} for all
   * @param <R> the SDK's request type
   * @return assertions about the requests with their outcomes; when they fail, the message lists
   *     all that was received
   */
  public <R extends RekognitionRequest> ListAssert<ReceivedRequest<R>> received(
      Class<R> requestType) {
    isNotNull();
    return Assertions.assertThat(actual.received(requestType))
        .withRepresentation(new RequestRepresentation())
        .as(() -> descriptionText().isEmpty() ? log() : descriptionText() + ": " + log());
  }

  /**
   * Verifies how many requests for an operation were received.
   *
   * <pre>{@code
   * assertThat(rekognition).hasReceived(1, AssociateFacesRequest.class);
   * }</pre>
   *
   * @param expected the number of requests, 0 or more
   * @param requestType the operation's request type; {@code RekognitionRequest} for all operations
   * @return these assertions
   * @throws AssertionError if there were more or fewer; the message lists all that was received
   */
  public RekognitionMockAssert hasReceived(
      int expected, Class<? extends RekognitionRequest> requestType) {
    isNotNull();
    atLeast(0, "expected count of requests", expected);
    int received = actual.received(requestType).size();
    if (received != expected) {
      throw failure(
          "Expecting %s of type %s,\nbut there %s %s: %s",
          Text.count(expected, "request"),
          requestType.getSimpleName(),
          received == 1 ? "was" : "were",
          received,
          log());
    }
    return this;
  }

  private String log() {
    List<ReceivedRequest<RekognitionRequest>> all = actual.received(RekognitionRequest.class);
    return "%s received %s%s"
        .formatted(
            account(),
            all.isEmpty() ? "nothing" : Text.count(all.size(), "request") + ":",
            Text.lines(all, ReceivedRequest::summary));
  }

  private String account() {
    return "account %s in %s".formatted(actual.accountId(), actual.region());
  }

  private String collections() {
    return Text.inventory(
        actual.inspectAll(), "collection", collection -> Text.quoted(collection.collectionId()));
  }
}
