package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** Starts a change, which the lifecycle will complete. */
  void change(Instant now) {
    change = Pending.since(now);
  }

  /** Ends a change, whatever the lifecycle says. */
  void complete() {
    change = null;
  }

  /** Reads the status as a client does, which may be what the lifecycle waits for. */
  User read(Lifecycle lifecycle, Instant now) {
    User seen = view(lifecycle, now);
    if (change != null) {
      change = change.read();
    }
    return seen;
  }

  /** Looks at the user without counting as a read. */
  User view(Lifecycle lifecycle, Instant now) {
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
