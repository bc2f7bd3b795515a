package io.github.rekognitionmock.assertj;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.CollectionState;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a collection, as it was when {@code collection(...)} was called. A null or a
 * negative count is refused with an {@link IllegalArgumentException}.
 */
public final class CollectionAssert extends AbstractAssert<CollectionAssert, CollectionState> {

  private final String collectionId;
  private final Reasons reasons;
  private final Supplier<String> missing;

  CollectionAssert(
      String collectionId,
      Optional<CollectionState> actual,
      Reasons reasons,
      Supplier<String> missing) {
    super(actual.orElse(null), CollectionAssert.class);
    this.collectionId = collectionId;
    this.reasons = reasons;
    this.missing = missing;
  }

  /**
   * Verifies that the collection exists. All other assertions but {@link #doesNotExist} demand it,
   * too.
   *
   * @return these assertions
   * @throws AssertionError if there is no such collection; the message names those there are
   */
  public CollectionAssert exists() {
    state();
    return this;
  }

  /**
   * Verifies that the collection does not exist.
   *
   * @return these assertions
   * @throws AssertionError if it does; the message says what is in it
   */
  public CollectionAssert doesNotExist() {
    if (actual != null) {
      throw unexpected(
          "not to exist",
          "it does, with %s and %s"
              .formatted(
                  Text.count(actual.faces().size(), "face"),
                  Text.count(actual.users().size(), "user")));
    }
    return this;
  }

  private CollectionState state() {
    if (actual == null) {
      throw failure("%s", missing.get());
    }
    return actual;
  }

  /**
   * Verifies that there is a user, and goes on with it.
   *
   * <pre>{@code
   * assertThat(rekognition).collection("staff").user("alice").isActive();
   * }</pre>
   *
   * @param userId the user id
   * @return assertions about the user
   * @throws AssertionError if there is no such user; the message names those there are
   */
  public UserAssert user(String userId) {
    return state()
        .user(userId)
        .map(user -> new UserAssert(user, actual, reasons).as(descriptionText()))
        .orElseThrow(() -> unexpected("to have user '" + userId + "'", users()));
  }

  /**
   * Verifies that there is a user.
   *
   * @param userId the user id
   * @return these assertions
   * @throws AssertionError if there is no such user; the message names those there are
   */
  public CollectionAssert hasUser(String userId) {
    user(userId);
    return this;
  }

  /**
   * Verifies that there are users, among others or not.
   *
   * @param userIds the user ids
   * @return these assertions
   * @throws AssertionError if one is not there; the message names those there are
   */
  public CollectionAssert hasUsers(String... userIds) {
    all("user ids", userIds).forEach(this::user);
    return this;
  }

  /**
   * Verifies that there is no such user.
   *
   * @param userId the user id
   * @return these assertions
   * @throws AssertionError if there is one; the message says what it is like
   */
  public CollectionAssert doesNotHaveUser(String userId) {
    state()
        .user(userId)
        .ifPresent(
            user -> {
              throw unexpected(
                  "not to have user '" + userId + "'",
                  "it has, %s with %s"
                      .formatted(user.status(), Text.count(user.faceIds().size(), "face")));
            });
    return this;
  }

  /**
   * Verifies how many users there are.
   *
   * @param expected the number of users
   * @return these assertions
   * @throws AssertionError if there are more or fewer; the message names them
   */
  public CollectionAssert hasUserCount(int expected) {
    atLeast(0, "expected count of users", expected);
    if (state().users().size() != expected) {
      throw unexpected("to have " + Text.count(expected, "user"), users());
    }
    return this;
  }

  /**
   * Verifies that there is a face, and goes on with it.
   *
   * <pre>{@code
   * assertThat(rekognition).collection("staff").face(photo).belongsTo("alice");
   * }</pre>
   *
   * @param faceId the face id
   * @return assertions about the face
   * @throws AssertionError if there is no such face; the message lists those there are
   */
  public FaceAssert face(String faceId) {
    return state()
        .face(faceId)
        .map(face -> new FaceAssert(face, collectionId, reasons).as(descriptionText()))
        .orElseThrow(() -> unexpected("to have face " + faceId, faces()));
  }

  /**
   * Verifies that there are faces, among others or not.
   *
   * @param faceIds the face ids
   * @return these assertions
   * @throws AssertionError if one is not there; the message lists those there are
   */
  public CollectionAssert hasFaces(String... faceIds) {
    all("face ids", faceIds).forEach(this::face);
    return this;
  }

  /**
   * Verifies that a face is not there.
   *
   * @param faceId the face id
   * @return these assertions
   * @throws AssertionError if it is there; the message describes it
   */
  public CollectionAssert doesNotHaveFace(String faceId) {
    state()
        .face(faceId)
        .ifPresent(
            face -> {
              throw unexpected("not to have face " + faceId, "it has:\n  " + Text.face(face));
            });
    return this;
  }

  /**
   * Verifies how many faces there are.
   *
   * @param expected the number of faces
   * @return these assertions
   * @throws AssertionError if there are more or fewer; the message lists them
   */
  public CollectionAssert hasFaceCount(int expected) {
    atLeast(0, "expected count of faces", expected);
    if (state().faces().size() != expected) {
      throw unexpected("to have " + Text.count(expected, "face"), faces());
    }
    return this;
  }

  /**
   * Verifies how many faces were declared to show a person.
   *
   * @param person the person's label
   * @param expected the number of faces
   * @return these assertions
   * @throws AssertionError if there are more or fewer; the message lists all faces
   */
  public CollectionAssert hasFacesOf(String person, int expected) {
    required("person", person);
    atLeast(0, "expected count of faces", expected);
    long found =
        state().faces().stream()
            .filter(face -> face.person().filter(person::equals).isPresent())
            .count();
    if (found != expected) {
      throw unexpected(
          "to have %s of person '%s'".formatted(Text.count(expected, "face"), person), faces());
    }
    return this;
  }

  /**
   * Verifies a tag.
   *
   * @param key the tag's key
   * @param value the tag's value
   * @return these assertions
   * @throws AssertionError if there is no such tag or it has another value; the message lists all
   */
  public CollectionAssert hasTag(String key, String value) {
    if (!required("value", value).equals(state().tags().get(required("key", key)))) {
      throw unexpected(
          "to have tag '%s' = '%s'".formatted(key, value),
          Text.inventory(
              new TreeMap<>(state().tags()).entrySet(),
              "tag",
              tag -> "'%s' = '%s'".formatted(tag.getKey(), tag.getValue())));
    }
    return this;
  }

  private String users() {
    return Text.inventory(state().users(), "user", user -> Text.quoted(user.userId()));
  }

  private String faces() {
    return Text.inventory(state().faces(), "face", Text::face);
  }

  private AssertionError unexpected(String expectation, String reality) {
    return failure("Expecting collection '%s' %s,\nbut %s", collectionId, expectation, reality);
  }
}
