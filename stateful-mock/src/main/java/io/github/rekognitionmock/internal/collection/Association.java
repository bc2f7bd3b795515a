package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Collection<Face> facesBefore;
  private final Similarity similarity;
  private final float threshold;
  private final List<Face> accepted = new ArrayList<>();
  private final List<FaceRefusal> refused = new ArrayList<>();

  Association(FaceDirectory faces, UserEntry user, Similarity similarity, float threshold) {
    this.faces = faces;
    this.user = user;
    this.facesBefore = user.faces().stream().flatMap(id -> faces.find(id).stream()).toList();
    this.similarity = similarity;
    this.threshold = threshold;
  }

  void decide(Set<FaceId> candidates, long facesPerUser) {
    long room = facesPerUser - facesBefore.size();
    for (FaceId id : candidates) {
      Optional<Face> face = faces.find(id);
      Optional<FaceRefusal> refusal = refusal(id, face);
      if (refusal.isPresent()) {
        refused.add(refusal.get());
      } else if (!belongsToUser(face.get())) {
        accept(face.get(), room);
      }
    }
  }

  private void accept(Face face, long room) {
    if (room <= 0) {
      throw new CollectionException(Problem.USER_FULL, user.id());
    }
    if (accepted.size() == room) {
      refused.add(new FaceRefusal.BeyondLimit(face.id()));
    } else {
      accepted.add(face);
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

  private Optional<FaceRefusal> refusal(FaceId id, Optional<Face> stored) {
    if (stored.isEmpty()) {
      return Optional.of(new FaceRefusal.NotFound(id));
    }
    if (faces.hides(id)) {
      return Optional.of(new FaceRefusal.Hidden(id));
    }
    Face face = stored.get();
    if (belongsToUser(face)) {
      return Optional.empty();
    }
    return face.userId()
        .<FaceRefusal>map(owner -> new FaceRefusal.OwnedByUser(id, owner))
        .or(() -> lowConfidence(face));
  }

  private Optional<FaceRefusal> lowConfidence(Face face) {
    if (facesBefore.isEmpty()) {
      return Optional.empty();
    }
    float confidence = similarity.matchConfidence(face, facesBefore);
    if (confidence >= threshold) {
      return Optional.empty();
    }
    return Optional.of(
        new FaceRefusal.LowMatchConfidence(
            face.id(), confidence, threshold, similarity.closest(face, facesBefore)));
  }
}
