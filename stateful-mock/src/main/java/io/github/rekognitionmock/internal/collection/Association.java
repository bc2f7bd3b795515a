package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which faces may join a user. It changes nothing itself. Faces are compared with those
 * that the user has before the request, so the first faces of a user always fit.
 */
final class Association {

  private final FaceDirectory faces;
  private final UserEntry user;
  private final Similarity similarity;
  private final float threshold;
  private final List<FaceEntry> accepted = new ArrayList<>();
  private final List<FaceRefusal> refused = new ArrayList<>();

  Association(FaceDirectory faces, UserEntry user, Similarity similarity, float threshold) {
    this.faces = faces;
    this.user = user;
    this.similarity = similarity;
    this.threshold = threshold;
  }

  void decide(Set<FaceId> candidates, long facesPerUser) {
    long room = facesPerUser - user.faces().size();
    for (FaceId id : candidates) {
      Optional<FaceEntry> face = faces.find(id);
      Optional<FaceRefusal> refusal = refusal(id, face);
      if (refusal.isPresent()) {
        refused.add(refusal.get());
      } else if (!belongsToUser(face.get())) {
        accept(face.get(), room);
      }
    }
  }

  private void accept(FaceEntry face, long room) {
    if (room <= 0) {
      throw new CollectionException(Problem.USER_FULL, user.id());
    }
    if (accepted.size() == room) {
      refused.add(new FaceRefusal.BeyondLimit(face.id()));
    } else {
      accepted.add(face);
    }
  }

  List<FaceEntry> accepted() {
    return accepted;
  }

  List<FaceRefusal> refused() {
    return refused;
  }

  private boolean belongsToUser(FaceEntry face) {
    return face.user().filter(user::equals).isPresent();
  }

  private Optional<FaceRefusal> refusal(FaceId id, Optional<FaceEntry> stored) {
    if (stored.isEmpty()) {
      return Optional.of(new FaceRefusal.NotFound(id));
    }
    if (faces.hides(id)) {
      return Optional.of(new FaceRefusal.Hidden(id));
    }
    FaceEntry face = stored.get();
    if (belongsToUser(face)) {
      return Optional.empty();
    }
    return face.userId()
        .<FaceRefusal>map(owner -> new FaceRefusal.OwnedByUser(id, owner))
        .or(() -> lowConfidence(face));
  }

  private Optional<FaceRefusal> lowConfidence(FaceEntry face) {
    if (user.faces().isEmpty() || similarity.matches(face, user.faces(), threshold)) {
      return Optional.empty();
    }
    float confidence = similarity.matchConfidence(face, user.faces());
    return Optional.of(
        new FaceRefusal.LowMatchConfidence(
            face.id(), confidence, threshold, similarity.closest(face.face(), facesOfUser())));
  }

  private List<Face> facesOfUser() {
    return user.faces().stream().map(FaceEntry::face).toList();
  }
}
