package io.github.rekognitionmock.internal.collection.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A collection as it was at one moment. Its faces are made when they are asked for. */
public record CollectionSnapshot(
    String id,
    Instant createdAt,
    FaceModelVersion model,
    Map<String, String> tags,
    List<Face> faces,
    List<User> users) {

  public CollectionSnapshot {
    tags = Map.copyOf(tags);
    users = List.copyOf(users);
  }
}
