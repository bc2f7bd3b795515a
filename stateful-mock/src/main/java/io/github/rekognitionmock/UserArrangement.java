package io.github.rekognitionmock;

import io.github.rekognitionmock.collection.CollectionException;
import io.github.rekognitionmock.collection.CollectionException.Problem;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.collection.FaceRefusal;
import io.github.rekognitionmock.collection.UserUpdate;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.Similarity;
import java.util.List;

/** Gives a user the faces that a test wants it to have, all of them or none. */
final class UserArrangement {

  private static final float WHATEVER_IT_LOOKS_LIKE = 0;

  private final FaceCollection collection;
  private final Similarity similarity;

  private UserArrangement(FaceCollection collection, Similarity similarity) {
    this.collection = collection;
    this.similarity = similarity;
  }

  static UserArrangement in(FaceCollection collection, Similarity similarity) {
    return new UserArrangement(collection, similarity);
  }

  void arrange(String userId, List<FaceId> faces) {
    boolean isNew = create(userId);
    try {
      if (!faces.isEmpty()) {
        associate(userId, faces);
      }
    } catch (IllegalArgumentException refused) {
      if (isNew) {
        collection.deleteUser(userId);
      }
      throw refused;
    }
  }

  private boolean create(String userId) {
    try {
      collection.createUser(userId);
      return true;
    } catch (CollectionException refused) {
      if (refused.problem() == Problem.USERS_FULL) {
        throw new IllegalArgumentException(
            "The collection '%s' cannot have so many users: raise the quota of users per collection"
                .formatted(collection.id()),
            refused);
      }
      return false;
    }
  }

  private void associate(String userId, List<FaceId> faces) {
    // A change that is under way would be a conflict, and faces may be too new to be seen.
    collection.complete(userId);
    collection.reveal(faces);
    UserUpdate update = update(userId, faces);
    collection.complete(userId);
    if (!update.refused().isEmpty()) {
      collection.disassociate(userId, update.changed());
      collection.complete(userId);
    }
    update.refused().stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw new IllegalArgumentException(explain(refusal, userId));
            });
  }

  private UserUpdate update(String userId, List<FaceId> faces) {
    try {
      return collection.associate(userId, faces, similarity, WHATEVER_IT_LOOKS_LIKE);
    } catch (CollectionException full) {
      throw new IllegalArgumentException(tooMany(userId), full);
    }
  }

  private String explain(FaceRefusal refusal, String userId) {
    if (refusal instanceof FaceRefusal.NotFound) {
      return "The face %s is not in collection '%s': give an id that face(...) returned"
          .formatted(refusal.face(), collection.id());
    }
    if (refusal instanceof FaceRefusal.OwnedByUser owned) {
      return "The face %s belongs to user '%s': give a face without a user, as it has one at most"
          .formatted(refusal.face(), owned.userId());
    }
    return tooMany(userId);
  }

  private static String tooMany(String userId) {
    return "The user '%s' cannot have so many faces: give fewer".formatted(userId);
  }
}
