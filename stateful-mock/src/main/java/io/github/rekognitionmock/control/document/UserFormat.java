package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.collection.User;
import io.github.rekognitionmock.collection.UserStatus;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The users of one collection. A user who has faces is ACTIVE if nothing else is said. */
final class UserFormat {

  private static final String USER_ID = "userId";
  private static final String FACE_IDS = "faceIds";
  private static final String STATUS = "status";

  private final Predicate<FaceId> exists;
  private final long facesPerUser;
  private final Distinct<String> ids = new Distinct<>("give each user an id of its own");
  private final Map<FaceId, String> owners = new HashMap<>();

  private UserFormat(Predicate<FaceId> exists, long facesPerUser) {
    this.exists = exists;
    this.facesPerUser = facesPerUser;
  }

  static List<User> readAll(Predicate<FaceId> exists, long facesPerUser, List<JsonValue> values) {
    UserFormat format = new UserFormat(exists, facesPerUser);
    List<User> users = new ArrayList<>(values.size());
    values.forEach(value -> users.add(format.read(value)));
    return users;
  }

  static ObjectNode write(User user) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.put(USER_ID, user.id());
    ArrayNode faces = members.putArray(FACE_IDS);
    user.faces().forEach(face -> faces.add(face.toString()));
    members.put(STATUS, user.status().name());
    return members;
  }

  private User read(JsonValue value) {
    JsonObject members = value.object(USER_ID, FACE_IDS, STATUS);
    JsonValue place = members.required(USER_ID);
    String id = TextRule.USER_ID.read(place);
    ids.add(id, place);
    List<FaceId> faces = new ArrayList<>();
    members.list(FACE_IDS).forEach(face -> faces.add(claim(face, id)));
    checkRoom(members, faces.size());
    return new User(id, status(members, faces.isEmpty()), faces);
  }

  private FaceId claim(JsonValue place, String userId) {
    FaceId face = FaceId.parse(TextRule.UUID.read(place));
    if (!exists.test(face)) {
      throw place.refused(
          "is " + place.quote() + ", which is not in the collection", "add it to its faces");
    }
    String owner = owners.putIfAbsent(face, userId);
    if (owner != null) {
      throw place.refused(
          "is %s, which belongs to user '%s' already".formatted(place.quote(), owner),
          "list each face once, as it has one user at most");
    }
    return face;
  }

  private void checkRoom(JsonObject members, int faces) {
    if (faces > facesPerUser) {
      throw members
          .required(FACE_IDS)
          .refused("has " + faces + " faces", "give a user at most " + facesPerUser);
    }
  }

  private static UserStatus status(JsonObject members, boolean isWithoutFaces) {
    UserStatus settled = isWithoutFaces ? UserStatus.CREATED : UserStatus.ACTIVE;
    return members
        .optional(STATUS)
        .map(given -> status(given, settled, isWithoutFaces))
        .orElse(settled);
  }

  private static UserStatus status(JsonValue given, UserStatus settled, boolean isWithoutFaces) {
    UserStatus status = given.constant(UserStatus.class);
    if (status != settled && status != UserStatus.UPDATING) {
      throw given.refused(
          "is %s for a user %s faces".formatted(given.quote(), isWithoutFaces ? "without" : "with"),
          "give %s or UPDATING, or leave it out".formatted(settled));
    }
    return status;
  }
}
