package io.github.rekognitionmock.internal.collection.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A collection as it was at one moment. */
public record CollectionSnapshot(
    String id,
    Instant createdAt,
    FaceModelVersion model,
    Map<String, String> tags,
    List<Face> faces,
    List<User> users) {

  public CollectionSnapshot {
    tags = Map.copyOf(tags);
    faces = List.copyOf(faces);
    users = List.copyOf(users);
  }
}
