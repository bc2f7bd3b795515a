package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.CollectionException.Problem;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.Similarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which faces may join a user. It changes nothing itself. Faces are compared with those
 * that the user has before the request, so the first faces of a user always fit.
 */
final class Association {

  private final Map<FaceId, Face> stored;
  private final UserEntry user;
  private final Collection<Face> facesBefore;
  private final Similarity similarity;
  private final float threshold;
  private final List<Face> accepted = new ArrayList<>();
  private final List<FaceRefusal> refused = new ArrayList<>();

  Association(Map<FaceId, Face> stored, UserEntry user, Similarity similarity, float threshold) {
    this.stored = stored;
    this.user = user;
    this.facesBefore = user.faces().stream().map(stored::get).toList();
    this.similarity = similarity;
    this.threshold = threshold;
  }

  /** Decides on every face, each id once. */
  void decide(Set<FaceId> candidates, int facesPerUser) {
    int room = facesPerUser - facesBefore.size();
    for (FaceId id : candidates) {
      Face face = stored.get(id);
      Optional<FaceRefusal> refusal = refusal(id, face);
      if (refusal.isPresent()) {
        refused.add(refusal.get());
      } else if (belongsToUser(face)) {
        continue;
      } else if (room <= 0) {
        throw new CollectionException(Problem.USER_FULL, user.id());
      } else if (accepted.size() == room) {
        refused.add(new FaceRefusal.BeyondLimit(id));
      } else {
        accepted.add(face);
      }
    }
  }

  List<Face> accepted() {
    return accepted;
  }

  List<FaceRefusal> refused() {
    return refused;
  }

  private boolean belongsToUser(Face face) {
    return face.userId().filter(user.id()::equals).isPresent();
  }

  private Optional<FaceRefusal> refusal(FaceId id, Face face) {
    if (face == null) {
      return Optional.of(new FaceRefusal.NotFound(id));
    }
    if (belongsToUser(face)) {
      return Optional.empty();
    }
    if (face.userId().isPresent()) {
      return Optional.of(new FaceRefusal.OwnedByUser(id, face.userId().get()));
    }
    return lowConfidence(face);
  }

  private Optional<FaceRefusal> lowConfidence(Face face) {
    if (facesBefore.isEmpty()) {
      return Optional.empty();
    }
    float confidence = similarity.matchConfidence(face, facesBefore);
    return confidence < threshold
        ? Optional.of(new FaceRefusal.LowMatchConfidence(face.id(), confidence))
        : Optional.empty();
  }
}
