package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.FaceState;
import io.github.rekognitionmock.UserState;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;

/** Shows collections to tests. */
final class Inspection {

  private Inspection() {}

  static CollectionState of(FaceCollection collection) {
    CollectionSnapshot snapshot = collection.snapshot();
    return new CollectionState(
        snapshot.id(),
        snapshot.createdAt(),
        snapshot.tags(),
        snapshot.faces().stream().map(Inspection::of).toList(),
        snapshot.users().stream().map(Inspection::of).toList());
  }

  private static FaceState of(Face face) {
    return new FaceState(
        face.id().toString(),
        face.imageId().toString(),
        face.externalImageId(),
        face.person(),
        face.userId(),
        face.boundingBox().toSdk(),
        face.confidence());
  }

  private static UserState of(User user) {
    return new UserState(
        user.id(), user.status(), user.faces().stream().map(FaceId::toString).toList());
  }
}
