package io.github.rekognitionmock;

import java.util.List;
import java.util.function.Consumer;

/**
 * Arranges the users and faces of one collection, in the words of AWS's operations. What is
 * arranged can be seen at once, and whether faces match is not asked. If the collection is deleted,
 * the next call creates it again.
 *
 * <pre>{@code
 * MockCollection staff = rekognition.collection("staff");
 * String badge = staff.createUser("alice").indexFace("alice");
 * staff.associateFaces("alice", badge);
 * }</pre>
 *
 * <p>Thread-safe. A null is refused with an {@link IllegalArgumentException}. The interface is not
 * meant to be implemented outside this library.
 */
public interface MockCollection {

  /**
   * Returns which collection this is.
   *
   * @return the collection id
   */
  String collectionId();

  /**
   * Creates a user without faces. Has no effect if the user exists.
   *
   * @param userId the user id
   * @return this collection
   * @throws IllegalArgumentException if the id violates the service's constraints, or the quota of
   *     users is used up
   */
  MockCollection createUser(String userId);

  /**
   * Associates faces with a user, whether they match or not. The user is ACTIVE afterwards.
   *
   * <pre>{@code
   * staff.associateFaces("alice", badge, passport);
   * }</pre>
   *
   * @param userId an existing user of this collection
   * @param faceIds faces of this collection that belong to no other user
   * @return this collection
   * @throws IllegalArgumentException if there is no such user or the user cannot have one of the
   *     faces; nothing was changed
   */
  MockCollection associateFaces(String userId, String... faceIds);

  /**
   * Associates faces with a user, whether they match or not. The user is ACTIVE afterwards.
   *
   * <pre>{@code
   * staff.associateFaces("alice", staff.indexFaces("alice", 100));
   * }</pre>
   *
   * @param userId an existing user of this collection
   * @param faceIds faces of this collection that belong to no other user
   * @return this collection
   * @throws IllegalArgumentException if there is no such user or the user cannot have one of the
   *     faces; nothing was changed
   */
  MockCollection associateFaces(String userId, List<String> faceIds);

  /**
   * Indexes a face of a person: with every call another face, on another photo. It belongs to no
   * user.
   *
   * <pre>{@code
   * String badge = staff.indexFace("alice");
   * }</pre>
   *
   * @param person the person's label
   * @return the FaceId
   * @throws IllegalArgumentException if the label is blank
   */
  String indexFace(String person);

  /**
   * Indexes a face: with every call another one, on another photo. It belongs to no user.
   *
   * <pre>{@code
   * String badge = staff.indexFace(face -> face.person("alice").externalImageId("badge-7"));
   * }</pre>
   *
   * @param face describes the face
   * @return the FaceId
   * @throws IllegalArgumentException if the description is wrong
   */
  String indexFace(Consumer<FaceDeclaration> face);

  /**
   * Indexes several faces of a person, each on a photo of its own.
   *
   * @param person the person's label
   * @param count how many, 0 or more
   * @return the FaceIds
   * @throws IllegalArgumentException if the label is blank or the count negative
   */
  List<String> indexFaces(String person, int count);

  /**
   * Tags the collection.
   *
   * @param key the tag's key
   * @param value the tag's value, which replaces an earlier one
   * @return this collection
   * @throws IllegalArgumentException if the key or the value violates the service's constraints
   */
  MockCollection tag(String key, String value);
}
