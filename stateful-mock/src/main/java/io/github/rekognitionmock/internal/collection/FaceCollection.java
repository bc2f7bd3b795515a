package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceDeletion;
import io.github.rekognitionmock.internal.collection.value.FaceFilter;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.collection.value.SearchResult;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.Similarity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
  /** As AWS has it for the tags of any resource. */
  public static final int MOST_TAGS = 50;

  private final String id;
  private final Instant createdAt;
  private final FaceModelVersion model;
  private final Supplier<Settings> settings;
  private final FaceDirectory faces;
  private final UserDirectory users;
  private final FaceSearch search;
  private final Map<String, String> tags = new TreeMap<>();

  FaceCollection(String id, InstantSource clock, Supplier<Settings> settings) {
    this(id, clock.instant(), FaceModelVersion.LATEST, clock, settings);
  }

  FaceCollection(
      String id,
      Instant createdAt,
      FaceModelVersion model,
      InstantSource clock,
      Supplier<Settings> settings) {
    this.id = id;
    this.createdAt = createdAt;
    this.model = model;
    this.settings = settings;
    this.faces = new FaceDirectory(clock, settings);
    this.users = new UserDirectory(clock, settings);
    this.search = new FaceSearch(faces, users);
  }

  /** Puts back a face, without its user, unless it is there. */
  public synchronized void restore(Face face) {
    faces.restore(face);
  }

  /** Puts back a user with those of its faces that are there, unless it is there. */
  public synchronized void restore(User user) {
    if (users.find(user.id()).isEmpty()) {
      UserEntry restored = users.restore(user);
      user.faces().forEach(face -> faces.find(face).ifPresent(restored::add));
    }
  }

  public String id() {
    return id;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public FaceModelVersion model() {
    return model;
  }

  /** Runs several calls as one. */
  public synchronized <T> T whole(Function<FaceCollection, T> calls) {
    return calls.apply(this);
  }

  /** Stores faces. A face that is there already stays as it is. */
  public synchronized List<Face> index(List<Face> seen) {
    return faces.index(seen, id);
  }

  public synchronized boolean isOnImage(ImageId image, int ordinal) {
    return faces.isOnImage(image, ordinal);
  }

  public synchronized Optional<Face> findFace(FaceId face) {
    return faces.find(face).map(FaceEntry::face);
  }

  public synchronized void reveal(Collection<FaceId> ids) {
    ids.forEach(faces::reveal);
  }

  public synchronized Face getFace(FaceId face) {
    return faces.get(face).face();
  }

  public synchronized Page<Face> faces(FaceFilter filter, Optional<FaceId> after, int limit) {
    Stream<FaceEntry> faces = listed(filter, after).filter(face -> !this.faces.hides(face.id()));
    return Page.of(faces.iterator(), limit).map(FaceEntry::face);
  }

  private Stream<FaceEntry> listed(FaceFilter filter, Optional<FaceId> after) {
    Optional<Stream<FaceEntry>> some =
        filter
            .faceIds()
            .map(ids -> ids.stream().flatMap(face -> faces.find(face).stream()))
            .or(() -> filter.userId().map(user -> search.ofUser(user).stream()));
    return some.map(few -> few.filter(filter::admitsUserOf).filter(isAfter(after)).sorted())
        .orElseGet(() -> after.map(faces::after).orElseGet(faces::all));
  }

  private static Predicate<FaceEntry> isAfter(Optional<FaceId> last) {
    return face -> last.isEmpty() || face.compareTo(last.get()) > 0;
  }

  /** Deletes faces. Faces of users stay: they have to be disassociated first. */
  public synchronized FaceDeletion deleteFaces(List<FaceId> ids) {
    List<FaceId> deleted = new ArrayList<>();
    List<FaceRefusal> refused = new ArrayList<>();
    for (FaceId face : new LinkedHashSet<>(ids)) {
      Optional<FaceEntry> stored = faces.find(face);
      if (stored.isEmpty()) {
        refused.add(new FaceRefusal.NotFound(face));
      } else if (stored.get().userId().isPresent()) {
        refused.add(new FaceRefusal.OwnedByUser(face, stored.get().userId().get()));
      } else {
        faces.remove(stored.get());
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
    UserEntry user = users.change(userId);
    user.faces().forEach(FaceEntry::leaveUser);
    users.remove(user);
  }

  public synchronized Optional<User> findUser(String userId) {
    return users.find(userId).map(users::inspect);
  }

  /** Returns the faces of a user, which has to exist. */
  public synchronized List<Face> facesOf(String userId) {
    return users.get(userId).faces().stream().map(FaceEntry::face).toList();
  }

  public synchronized Page<ListedUser> users(Optional<String> after, int limit) {
    return users.list(after, limit);
  }

  /** Adds faces to a user. Faces that the user has already are passed over; each id counts once. */
  public synchronized UserUpdate associate(
      String userId, List<FaceId> ids, Similarity similarity, float threshold) {
    UserEntry user = users.change(userId);
    Association association = new Association(faces, user, similarity, threshold);
    association.decide(new LinkedHashSet<>(ids), settings.get().facesPerUser());
    association.accepted().forEach(user::add);
    List<FaceId> added = association.accepted().stream().map(FaceEntry::id).toList();
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
      Optional<FaceEntry> stored = faces.find(face);
      if (stored.isEmpty()) {
        refused.add(new FaceRefusal.NotFound(face));
      } else if (stored.get().user().filter(user::equals).isPresent()) {
        user.remove(stored.get());
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
    return search.faces(probe, similarity, threshold, limit);
  }

  /** Searches the users who have faces. A user is as alike as the most alike of its faces. */
  public synchronized SearchResult<ListedUser> searchUsers(
      Collection<? extends Likeness> probes,
      Optional<String> excluded,
      Similarity similarity,
      float threshold,
      int limit) {
    return search.users(probes, excluded, similarity, threshold, limit);
  }

  public synchronized int faceCount() {
    return faces.size();
  }

  public synchronized int userCount() {
    return users.size();
  }

  public synchronized Map<String, String> tags() {
    return new TreeMap<>(tags);
  }

  public synchronized void tag(Map<String, String> added) {
    Map<String, String> all = tags();
    all.putAll(added);
    if (all.size() > MOST_TAGS) {
      throw new CollectionException(Problem.TAGS_FULL, id);
    }
    tags.putAll(added);
  }

  /** Removes tags. Keys without a tag are passed over. */
  public synchronized void untag(Collection<String> keys) {
    tags.keySet().removeAll(keys);
  }

  /** Copies the collection as it is now. This does not count as reading a user's status. */
  public synchronized CollectionSnapshot snapshot() {
    return new CollectionSnapshot(
        id, createdAt, model, tags, faces.copy(), users.all().map(users::inspect).toList());
  }
}
