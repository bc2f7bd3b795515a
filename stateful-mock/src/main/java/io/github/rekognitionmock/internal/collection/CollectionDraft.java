package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.User;
import java.util.List;

/**
 * A collection that nobody sees yet, and users who may have faces of it or of the collection that
 * it is added to.
 */
public record CollectionDraft(FaceCollection collection, List<User> users) {

  public CollectionDraft {
    users = List.copyOf(users);
  }

  String id() {
    return collection.id();
  }
}
