package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceDeletion;
import io.github.rekognitionmock.internal.collection.value.FaceFilter;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A collection: faces, users, and which face belongs to which user. A face belongs to one user at
 * most.
 *
 * <p>Thread-safe: every request runs as a whole under the collection's one lock, so concurrent
 * requests behave as if they had come one after the other. Those of several calls run through
 * {@link #whole}.
 */
public final class FaceCollection {

  private final String id;
  private final Instant createdAt;
  private final Supplier<Settings> settings;
  private final FaceDirectory faces;
  private final UserDirectory users;
  private final Map<String, String> tags = new TreeMap<>();

  FaceCollection(String id, InstantSource clock, Supplier<Settings> settings) {
    this(id, clock.instant(), clock, settings);
  }

  private FaceCollection(
      String id, Instant createdAt, InstantSource clock, Supplier<Settings> settings) {
    this.id = id;
    this.createdAt = createdAt;
    this.settings = settings;
    this.faces = new FaceDirectory(clock, settings);
    this.users = new UserDirectory(clock, settings);
  }

  static FaceCollection restored(
      CollectionSnapshot snapshot, InstantSource clock, Supplier<Settings> settings) {
    FaceCollection collection =
        new FaceCollection(snapshot.id(), snapshot.createdAt(), clock, settings);
    collection.add(snapshot);
    return collection;
  }

  /** Adds what is not there yet. Whoever lets others see the collection holds its lock. */
  void add(CollectionSnapshot further) {
    tags.putAll(further.tags());
    further.faces().forEach(faces::restore);
    for (User user : further.users()) {
      if (users.find(user.id()).isEmpty()) {
        users.restore(user);
        user.faces().forEach(face -> associate(face, user.id()));
      }
    }
  }

  public String id() {
    return id;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Runs several calls as one. */
  public synchronized <T> T whole(Function<FaceCollection, T> calls) {
    return calls.apply(this);
  }

  /** Stores faces. A face that is there already stays as it is. */
  public synchronized List<Face> index(List<Face> seen) {
    return faces.index(seen, id);
  }

  public synchronized Optional<Face> findFace(FaceId face) {
    return faces.find(face);
  }

  public synchronized void reveal(Collection<FaceId> ids) {
    ids.forEach(faces::reveal);
  }

  public synchronized Face getFace(FaceId face) {
    return faces.get(face);
  }

  public synchronized Page<Face> faces(FaceFilter filter, Optional<FaceId> after, int limit) {
    Stream<Face> rest = after.map(faces::visibleAfter).orElseGet(faces::visible);
    return Page.of(rest.filter(filter::admits).iterator(), limit);
  }

  /** Deletes faces. Faces of users stay: they have to be disassociated first. */
  public synchronized FaceDeletion deleteFaces(List<FaceId> ids) {
    List<FaceId> deleted = new ArrayList<>();
    List<FaceRefusal> refused = new ArrayList<>();
    for (FaceId face : new LinkedHashSet<>(ids)) {
      Optional<Face> stored = faces.find(face);
      if (stored.isEmpty()) {
        refused.add(new FaceRefusal.NotFound(face));
      } else if (stored.get().userId().isPresent()) {
        refused.add(new FaceRefusal.OwnedByUser(face, stored.get().userId().get()));
      } else {
        faces.remove(face);
        deleted.add(face);
      }
    }
    return new FaceDeletion(deleted, refused);
  }

  public synchronized void createUser(String userId) {
    users.create(userId);
  }

  /** Deletes a user. Its faces stay in the collection, without a user. */
  public synchronized void deleteUser(String userId) {
    users.change(userId).faces().forEach(this::release);
    users.remove(userId);
  }

  public synchronized Optional<User> findUser(String userId) {
    return users.find(userId).map(users::inspect);
  }

  public synchronized Page<User> users(Optional<String> after, int limit) {
    return users.list(after, limit);
  }

  /** Adds faces to a user. Faces that the user has already are passed over; each id counts once. */
  public synchronized UserUpdate associate(
      String userId, List<FaceId> ids, Similarity similarity, float threshold) {
    UserEntry user = users.change(userId);
    Association association = new Association(faces, user, similarity, threshold);
    association.decide(new LinkedHashSet<>(ids), settings.get().facesPerUser());
    for (Face face : association.accepted()) {
      faces.replace(face.associatedWith(user.id()));
      user.faces().add(face.id());
    }
    List<FaceId> added = association.accepted().stream().map(Face::id).toList();
    return users.updated(user, added, association.refused());
  }

  /**
   * Takes faces away from a user. Faces that belong to nobody are passed over; each id counts once.
   */
  public synchronized UserUpdate disassociate(String userId, List<FaceId> ids) {
    UserEntry user = users.change(userId);
    List<FaceId> released = new ArrayList<>();
    List<FaceRefusal> refused = new ArrayList<>();
    for (FaceId face : new LinkedHashSet<>(ids)) {
      Optional<Face> stored = faces.find(face);
      if (stored.isEmpty()) {
        refused.add(new FaceRefusal.NotFound(face));
      } else if (user.faces().remove(face)) {
        release(face);
        released.add(face);
      } else {
        Optional<String> owner = stored.get().userId();
        owner.ifPresent(other -> refused.add(new FaceRefusal.OwnedByUser(face, other)));
      }
    }
    return users.updated(user, released, refused);
  }

  /** Completes the update of a user, and tells whether there is such a user. */
  public synchronized boolean completeUpdate(String userId) {
    Optional<UserEntry> user = users.find(userId);
    user.ifPresent(UserEntry::complete);
    return user.isPresent();
  }

  public synchronized SearchResult<Face> searchFaces(
      Likeness probe, Similarity similarity, float threshold, int limit) {
    Ranking<Face> ranking = new Ranking<>(limit, threshold, Comparator.comparing(Face::id));
    faces
        .visible()
        .filter(face -> !face.faceId().equals(probe.faceId()))
        .forEach(face -> ranking.offer(face, similarity.between(probe, face)));
    return ranking.result();
  }

  /** Searches the users who have faces. A user is as alike as the most alike of its faces. */
  public synchronized SearchResult<User> searchUsers(
      Collection<? extends Likeness> probes,
      Optional<String> excluded,
      Similarity similarity,
      float threshold,
      int limit) {
    Ranking<UserEntry> ranking =
        new Ranking<>(limit, threshold, Comparator.comparing(UserEntry::id));
    for (UserEntry user : users.all()) {
      if (user.faces().isEmpty() || excluded.filter(user.id()::equals).isPresent()) {
        continue;
      }
      double best =
          faces(user).stream()
              .flatMapToDouble(
                  face -> probes.stream().mapToDouble(probe -> similarity.between(probe, face)))
              .max()
              .orElse(0);
      ranking.offer(user, (float) best);
    }
    return ranking.result().map(users::read, users::inspect);
  }

  public synchronized int faceCount() {
    return faces.all().size();
  }

  public synchronized int userCount() {
    return users.all().size();
  }

  public synchronized Map<String, String> tags() {
    return new TreeMap<>(tags);
  }

  public synchronized void tag(Map<String, String> added) {
    tags.putAll(added);
  }

  /** Removes tags. Keys without a tag are passed over. */
  public synchronized void untag(Collection<String> keys) {
    tags.keySet().removeAll(keys);
  }

  /** Copies the collection as it is now. This does not count as reading a user's status. */
  public synchronized CollectionSnapshot snapshot() {
    return new CollectionSnapshot(
        id,
        createdAt,
        tags,
        List.copyOf(faces.all()),
        users.all().stream().map(users::inspect).toList());
  }

  private void associate(FaceId face, String userId) {
    faces.find(face).map(stored -> stored.associatedWith(userId)).ifPresent(faces::replace);
  }

  private void release(FaceId face) {
    faces.find(face).map(Face::disassociated).ifPresent(faces::replace);
  }

  private List<Face> faces(UserEntry user) {
    return user.faces().stream().flatMap(face -> faces.find(face).stream()).toList();
  }
}
