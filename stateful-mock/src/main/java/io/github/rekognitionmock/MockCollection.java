package io.github.rekognitionmock;

import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Arranges the users and faces of one collection. If the collection is deleted meanwhile, the next
 * arrangement creates it again.
 *
 * <pre>{@code
 * MockCollection staff = rekognition.collection("staff");
 * String badge = staff.face("alice");
 * staff.user("alice", badge).user("bob");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class MockCollection {

  private final RekognitionMock mock;
  private final String id;

  MockCollection(RekognitionMock mock, String id) {
    this.mock = mock;
    this.id = TextRule.COLLECTION_ID.check("collection id", id);
    collection();
  }

  /**
   * Returns which collection this is.
   *
   * @return the collection id
   */
  public String id() {
    return id;
  }

  /**
   * Arranges a user, who is created if there is none, and gives faces to it, whether they match or
   * not. The user is ACTIVE at once if it has faces.
   *
   * <pre>{@code
   * staff.user("alice");
   * staff.user("bob", staff.face("bob"), staff.face("bob"));
   * }</pre>
   *
   * @param userId the user id
   * @param faceIds the faces to give to the user, of this collection and of no other user
   * @return this arrangement
   * @throws IllegalArgumentException if the service would not take this id, or if the user cannot
   *     have one of the faces; nothing was changed
   */
  public MockCollection user(String userId, String... faceIds) {
    TextRule.USER_ID.check("user id", userId);
    List<FaceId> faces =
        Stream.of(faceIds).map(face -> FaceId.parse(TextRule.UUID.check("face id", face))).toList();
    UserArrangement.in(collection(), mock.account().similarity()).arrange(userId, faces);
    return this;
  }

  /**
   * Adds a face of a person: on every call another one, on another photo. It belongs to no user.
   *
   * <pre>{@code
   * String photo = staff.face("alice");
   * }</pre>
   *
   * @param person the person's label
   * @return the face id
   * @throws IllegalArgumentException if the label is blank
   */
  public String face(String person) {
    return face(face -> face.person(person));
  }

  /**
   * Adds a face as described: on every call another one, on another photo. It belongs to no user.
   *
   * <pre>{@code
   * String photo = staff.face(face -> face.person("alice").externalImageId("badge-1"));
   * }</pre>
   *
   * @param description describes the face
   * @return the face id
   * @throws IllegalArgumentException if the description is wrong
   */
  public String face(Consumer<FaceBuilder> description) {
    FaceBuilder builder = new FaceBuilder(id);
    description.accept(builder);
    FaceCollection collection = collection();
    Face face;
    do {
      face = builder.on(mock.account().photos().next(builder.series()));
    } while (collection.face(face.id()).isPresent());
    collection.index(List.of(face));
    collection.reveal(List.of(face.id()));
    return face.id().toString();
  }

  /**
   * Adds several faces of a person, each on another photo.
   *
   * <pre>{@code
   * staff.user("alice", staff.faces("alice", 100).toArray(String[]::new));
   * }</pre>
   *
   * @param person the person's label
   * @param count how many, 0 or more
   * @return the face ids
   * @throws IllegalArgumentException if the label is blank
   */
  public List<String> faces(String person, int count) {
    return IntStream.range(0, count).mapToObj(number -> face(person)).toList();
  }

  /**
   * Tags the collection.
   *
   * @param key the tag's key
   * @param value the tag's value, in place of the one it may have
   * @return this arrangement
   * @throws IllegalArgumentException if the service would not take this key or value
   */
  public MockCollection tag(String key, String value) {
    collection()
        .tag(
            Map.of(
                TextRule.TAG_KEY.check("tag key", key),
                TextRule.TAG_VALUE.check("tag value", value)));
    return this;
  }

  private FaceCollection collection() {
    return mock.account().collections().findOrCreate(id);
  }
}
