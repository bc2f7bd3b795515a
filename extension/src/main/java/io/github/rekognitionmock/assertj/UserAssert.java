package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.FaceState;
import io.github.rekognitionmock.UserState;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/**
 * Assertions about a user, as it was when {@code collection(...)} was called. A null or a negative
 * count is refused with an {@link IllegalArgumentException}.
 */
public final class UserAssert extends AbstractAssert<UserAssert, UserState> {

  private final CollectionState collection;
  private final Reasons reasons;

  UserAssert(UserState actual, CollectionState collection, Reasons reasons) {
    super(actual, UserAssert.class);
    this.collection = collection;
    this.reasons = reasons;
  }

  /**
   * Verifies that the user has faces and that all changes are complete.
   *
   * @return these assertions
   * @throws AssertionError if the user is CREATED or UPDATING
   */
  public UserAssert isActive() {
    return hasStatus(UserStatus.ACTIVE);
  }

  /**
   * Verifies that a change of the user's faces is not complete.
   *
   * @return these assertions
   * @throws AssertionError if the user is CREATED or ACTIVE
   */
  public UserAssert isUpdating() {
    return hasStatus(UserStatus.UPDATING);
  }

  /**
   * Verifies that the user has no faces and that all changes are complete.
   *
   * @return these assertions
   * @throws AssertionError if the user is UPDATING or ACTIVE
   */
  public UserAssert isCreated() {
    return hasStatus(UserStatus.CREATED);
  }

  /**
   * Verifies how far the last change of the user's faces has come. This does not count as reading
   * the status.
   *
   * @param expected the status
   * @return these assertions
   * @throws AssertionError if it is another
   */
  public UserAssert hasStatus(UserStatus expected) {
    if (actual.status() != required("expected status", expected)) {
      throw unexpected("to be " + expected, "it is " + actual.status() + ", and " + faces());
    }
    return this;
  }

  /**
   * Verifies that faces belong to the user, among others or not.
   *
   * @param faceIds the face ids
   * @return these assertions
   * @throws AssertionError if one does not; the message says where each of those is instead and, if
   *     the mock refused it, why
   */
  public UserAssert hasFaces(String... faceIds) {
    List<String> expected = all("face ids", faceIds);
    List<String> missing = expected.stream().filter(faceId -> !has(faceId)).toList();
    if (!missing.isEmpty()) {
      throw unexpected(
          "to have faces" + Text.lines(expected, id -> id),
          "it lacks"
              + Text.lines(missing, this::whereabouts)
              + "\nand "
              + faces()
              + reasons.about(missing));
    }
    return this;
  }

  /**
   * Verifies that these faces and no others belong to the user, in any order.
   *
   * @param faceIds the face ids
   * @return these assertions
   * @throws AssertionError if one does not, or another does; the message lists them
   */
  public UserAssert hasExactlyFaces(String... faceIds) {
    hasFaces(faceIds);
    List<String> expected = List.of(faceIds);
    List<FaceState> others =
        ownFaces().stream().filter(face -> !expected.contains(face.faceId())).toList();
    if (!others.isEmpty()) {
      throw unexpected(
          "to have exactly the faces" + Text.lines(expected, id -> id),
          "it also has" + Text.lines(others, Text::face));
    }
    return this;
  }

  /**
   * Verifies that a face does not belong to the user.
   *
   * @param faceId the face id
   * @return these assertions
   * @throws AssertionError if it does; the message lists the user's faces
   */
  public UserAssert doesNotHaveFace(String faceId) {
    if (has(faceId)) {
      throw unexpected("not to have face " + faceId, faces());
    }
    return this;
  }

  /**
   * Verifies that no face belongs to the user.
   *
   * @return these assertions
   * @throws AssertionError if one does; the message lists the user's faces
   */
  public UserAssert hasNoFaces() {
    return hasFaceCount(0);
  }

  /**
   * Verifies how many faces belong to the user.
   *
   * @param expected the number of faces
   * @return these assertions
   * @throws AssertionError if there are more or fewer; the message lists them
   */
  public UserAssert hasFaceCount(int expected) {
    atLeast(0, "expected count of faces", expected);
    if (actual.faceIds().size() != expected) {
      throw unexpected(
          expected == 0 ? "to have no faces" : "to have " + Text.count(expected, "face"), faces());
    }
    return this;
  }

  private boolean has(String faceId) {
    return actual.faceIds().contains(required("face id", faceId));
  }

  private List<FaceState> ownFaces() {
    return collection.faces().stream().filter(face -> has(face.faceId())).toList();
  }

  private String faces() {
    return Text.inventory(ownFaces(), "face", Text::face);
  }

  private String whereabouts(String faceId) {
    Optional<FaceState> stored = collection.face(faceId);
    return stored.map(Text::face).orElse(faceId + ", is not in the collection");
  }

  private AssertionError unexpected(String expectation, String reality) {
    return failure(
        "Expecting user '%s' of collection '%s' %s,\nbut %s",
        actual.userId(), collection.collectionId(), expectation, reality);
  }
}
