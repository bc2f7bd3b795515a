package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The collections of one account in one region. */
final class CollectionFormat {

  private static final String COLLECTION_ID = "collectionId";
  private static final String CREATED_AT = "createdAt";
  private static final String TAGS = "tags";
  private static final String FACES = "faces";
  private static final String USERS = "users";

  private final Surroundings surroundings;
  private final Distinct<String> ids = new Distinct<>("give each collection an id of its own");

  private CollectionFormat(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  static List<CollectionSnapshot> readAll(Surroundings surroundings, List<JsonValue> values) {
    CollectionFormat format = new CollectionFormat(surroundings);
    List<CollectionSnapshot> collections = new ArrayList<>(values.size());
    values.forEach(value -> collections.add(format.read(value)));
    return collections;
  }

  static ObjectNode write(CollectionSnapshot collection) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.put(COLLECTION_ID, collection.id());
    members.put(CREATED_AT, collection.createdAt().toString());
    members.set(TAGS, TagFormat.write(collection.tags()));
    ArrayNode faces = members.putArray(FACES);
    collection.faces().forEach(face -> faces.add(FaceFormat.write(face)));
    ArrayNode users = members.putArray(USERS);
    collection.users().forEach(user -> users.add(UserFormat.write(user)));
    return members;
  }

  private CollectionSnapshot read(JsonValue value) {
    JsonObject members = value.object(COLLECTION_ID, CREATED_AT, TAGS, FACES, USERS);
    JsonValue place = members.required(COLLECTION_ID);
    String id = TextRule.COLLECTION_ID.read(place);
    ids.add(id, place);
    List<Face> faces = FaceFormat.readAll(id, members.list(FACES));
    Set<FaceId> faceIds = faces.stream().map(Face::id).collect(Collectors.toSet());
    return new CollectionSnapshot(
        id,
        members.optional(CREATED_AT).map(CollectionFormat::instant).orElseGet(surroundings::now),
        members.optional(TAGS).map(TagFormat::read).orElse(Map.of()),
        faces,
        UserFormat.readAll(
            face -> faceIds.contains(face) || surroundings.hasFace(id, face),
            surroundings.facesPerUser(),
            members.list(USERS)));
  }

  private static Instant instant(JsonValue value) {
    try {
      return Instant.parse(value.text());
    } catch (DateTimeException notATime) {
      throw value.refused(
          "is " + value.quote(), "give a moment in UTC, as in 2026-11-20T10:15:30Z");
    }
  }
}
