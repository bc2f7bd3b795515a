package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** A user as its collection keeps it. Guarded by the collection's lock. */
final class UserEntry {

  private final String id;
  private final Set<FaceId> faces = new LinkedHashSet<>();
  private Pending change;

  UserEntry(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Set<FaceId> faces() {
    return faces;
  }

  void change(Instant now) {
    change = Pending.since(now);
  }

  /** Ends a change, whatever the lifecycle says. */
  void complete() {
    change = null;
  }

  User read(Lifecycle lifecycle, Instant now) {
    User seen = inspect(lifecycle, now);
    if (change != null) {
      change = change.read();
    }
    return seen;
  }

  User inspect(Lifecycle lifecycle, Instant now) {
    return new User(id, status(lifecycle, now), List.copyOf(faces));
  }

  UserStatus status(Lifecycle lifecycle, Instant now) {
    if (change != null && change.isComplete(lifecycle, now)) {
      complete();
    }
    if (change != null) {
      return UserStatus.UPDATING;
    }
    return faces.isEmpty() ? UserStatus.CREATED : UserStatus.ACTIVE;
  }
}
