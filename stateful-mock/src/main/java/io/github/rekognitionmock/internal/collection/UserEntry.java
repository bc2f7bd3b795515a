package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** A user as its collection keeps it. Guarded by the collection's lock. */
final class UserEntry implements Comparable<UserEntry> {

  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private final String id;
  private final int hash;
  private final List<FaceEntry> faces = new ArrayList<>();
  private Pending change;
  private boolean isNew;

  UserEntry(String id) {
    this.id = id;
    this.hash = Integer.reverse(id.hashCode() * GOLDEN_RATIO);
  }

  String id() {
    return id;
  }

  /** Returns the faces in the order in which they came. */
  List<FaceEntry> faces() {
    return faces;
  }

  void add(FaceEntry face) {
    faces.add(face);
    face.join(this);
  }

  void remove(FaceEntry face) {
    faces.remove(face);
    face.leaveUser();
  }

  void create(Instant now) {
    change = Pending.since(now);
    isNew = true;
  }

  void change(Instant now) {
    change = Pending.since(now);
    isNew = false;
  }

  /** Ends a change, whatever the lifecycle says. */
  void complete() {
    change = null;
  }

  ListedUser read(Settings settings, Instant now) {
    ListedUser seen = glance(settings, now);
    if (change != null) {
      change = change.read();
    }
    return seen;
  }

  /** Looks without reading. */
  ListedUser glance(Settings settings, Instant now) {
    return new ListedUser(id, status(settings, now));
  }

  User inspect(Settings settings, Instant now) {
    return new User(id, status(settings, now), faces.stream().map(FaceEntry::id).toList());
  }

  UserStatus status(Settings settings, Instant now) {
    if (change != null
        && change.isComplete(isNew ? settings.newUsers() : settings.lifecycle(), now)) {
      complete();
    }
    if (change != null) {
      return isNew ? UserStatus.CREATING : UserStatus.UPDATING;
    }
    return faces.isEmpty() ? UserStatus.CREATED : UserStatus.ACTIVE;
  }

  /**
   * Orders users by a stable hash, because the service lists them neither by name nor by time: a
   * client that relies on either should fail here too.
   */
  @Override
  public int compareTo(UserEntry other) {
    int byHash = Integer.compare(hash, other.hash);
    return byHash != 0 ? byHash : id.compareTo(other.id);
  }
}
