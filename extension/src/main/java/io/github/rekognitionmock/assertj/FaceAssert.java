package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.FaceState;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a face, as it was when {@code collection(...)} was called. A null is refused
 * with an {@link IllegalArgumentException}.
 */
public final class FaceAssert extends AbstractAssert<FaceAssert, FaceState> {

  private final String collectionId;
  private final Reasons reasons;

  FaceAssert(FaceState actual, String collectionId, Reasons reasons) {
    super(actual, FaceAssert.class);
    this.collectionId = collectionId;
    this.reasons = reasons;
  }

  /**
   * Verifies to whom the face belongs.
   *
   * @param userId the user id
   * @return these assertions
   * @throws AssertionError if it belongs to another user or to none; the message says which
   */
  public FaceAssert belongsTo(String userId) {
    if (actual.userId().filter(required("user id", userId)::equals).isEmpty()) {
      throw unexpected(
          "to belong to user '" + userId + "'",
          "belongs to " + Text.owner(actual) + reasons.about(List.of(actual.faceId())));
    }
    return this;
  }

  /**
   * Verifies that the face belongs to no user.
   *
   * @return these assertions
   * @throws AssertionError if it belongs to one; the message says to which
   */
  public FaceAssert belongsToNoUser() {
    if (actual.userId().isPresent()) {
      throw unexpected("to belong to no user", "belongs to " + Text.owner(actual));
    }
    return this;
  }

  /**
   * Verifies whom the face was declared to show.
   *
   * @param person the person's label
   * @return these assertions
   * @throws AssertionError if it shows somebody else; the message says whom
   */
  public FaceAssert shows(String person) {
    if (actual.person().filter(required("person", person)::equals).isEmpty()) {
      throw unexpected("to show person '" + person + "'", "shows " + Text.person(actual));
    }
    return this;
  }

  /**
   * Verifies under which id the image was indexed.
   *
   * @param externalImageId the id
   * @return these assertions
   * @throws AssertionError if it was another or none; the message says which
   */
  public FaceAssert hasExternalImageId(String externalImageId) {
    if (actual
        .externalImageId()
        .filter(required("external image id", externalImageId)::equals)
        .isEmpty()) {
      throw unexpected(
          "to have external image id '" + externalImageId + "'",
          actual.externalImageId().map(id -> "has '" + id + "'").orElse("has none"));
    }
    return this;
  }

  private AssertionError unexpected(String expectation, String reality) {
    return failure(
        "Expecting face %s of collection '%s' %s,\nbut it %s",
        actual.faceId(), collectionId, expectation, reality);
  }
}
