package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.util.List;

/** Gives users the faces that a test wants them to have, all of them or none. */
final class UserArrangement {

  private static final float ANY_LIKENESS = 0;

  private final FaceCollection collection;
  private final Similarity similarity;

  UserArrangement(FaceCollection collection, Similarity similarity) {
    this.collection = collection;
    this.similarity = similarity;
  }

  void createUser(String userId) {
    try {
      collection.createUser(userId);
      collection.completeUpdate(userId);
    } catch (CollectionException refused) {
      if (refused.problem() == Problem.USERS_FULL) {
        throw new IllegalArgumentException(
            "The collection '%s' cannot have so many users: raise the quota of users per collection"
                .formatted(collection.id()),
            refused);
      }
    }
  }

  void associate(String userId, List<FaceId> faces) {
    collection.whole(
        whole -> {
          arrange(userId, faces);
          return null;
        });
  }

  private void arrange(String userId, List<FaceId> faces) {
    if (collection.findUser(userId).isEmpty()) {
      throw new IllegalArgumentException(
          "There is no user '%s' in collection '%s': create it first"
              .formatted(userId, collection.id()));
    }
    // A change that is under way would be a conflict, and faces may be too new to be seen.
    collection.completeUpdate(userId);
    collection.reveal(faces);
    UserUpdate update = update(userId, faces);
    if (!update.refused().isEmpty()) {
      collection.disassociate(userId, update.changed());
      collection.completeUpdate(userId);
      throw new IllegalArgumentException(explain(update.refused().get(0), userId));
    }
    collection.completeUpdate(userId);
  }

  private UserUpdate update(String userId, List<FaceId> faces) {
    try {
      return collection.associate(userId, faces, similarity, ANY_LIKENESS);
    } catch (CollectionException full) {
      throw new IllegalArgumentException(tooMany(userId), full);
    }
  }

  private String explain(FaceRefusal refusal, String userId) {
    if (refusal instanceof FaceRefusal.NotFound) {
      return "The face %s is not in collection '%s': give an id that indexFace returned"
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
