package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.Likeness;
import io.github.rekognitionmock.recognition.Similarity;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A collection: faces, users, and which face belongs to which user. A face belongs to one user at
 * most.
 *
 * <p>Thread-safe: every request runs as a whole under the collection's one lock, so concurrent
 * requests behave as if they had come one after the other.
 */
public final class FaceCollection {

  private final String id;
  private final Instant createdAt;
  private final Supplier<CollectionRules> rules;
  private final FaceDirectory faces;
  private final UserDirectory users;
  private final Map<String, String> tags = new TreeMap<>();

  FaceCollection(String id, InstantSource clock, Supplier<CollectionRules> rules) {
    this(id, clock.instant(), clock, rules);
  }

  private FaceCollection(
      String id, Instant createdAt, InstantSource clock, Supplier<CollectionRules> rules) {
    this.id = id;
    this.createdAt = createdAt;
    this.rules = rules;
    this.faces = new FaceDirectory(clock, rules);
    this.users = new UserDirectory(clock, rules);
  }

  static FaceCollection restored(
      CollectionSnapshot snapshot, InstantSource clock, Supplier<CollectionRules> rules) {
    FaceCollection collection =
        new FaceCollection(snapshot.id(), snapshot.createdAt(), clock, rules);
    collection.add(snapshot);
    return collection;
  }

  /** Adds what is new, where nothing that is there is in conflict with it. */
  synchronized void add(CollectionSnapshot further) {
    tags.putAll(further.tags());
    further.faces().forEach(faces::restore);
    for (User user : further.users()) {
      if (users.find(user.id()).isEmpty()) {
        users.restore(user);
        user.faces().forEach(face -> associate(face, user.id()));
      }
    }
  }

  /**
   * Returns the collection's id.
   *
   * @return the collection id
   */
  public String id() {
    return id;
  }

  /**
   * Returns when the collection was created.
   *
   * @return a moment on the mock's clock
   */
  public Instant createdAt() {
    return createdAt;
  }

  /**
   * Stores faces. A face that is there already stays as it is.
   *
   * @param seen the faces to store
   * @return the faces as they are stored, in the same order
   * @throws CollectionException if the collection cannot hold them all; nothing was changed
   */
  public synchronized List<Face> index(List<Face> seen) {
    return faces.index(seen, id);
  }

  /**
   * Finds a face, even one that is too new to be seen by clients.
   *
   * @param face the face id
   * @return the face, empty if it is not here
   */
  public synchronized Optional<Face> face(FaceId face) {
    return faces.find(face);
  }

  /**
   * Lets clients see faces at once, however new they are.
   *
   * @param ids the faces; others than those of this collection are passed over
   */
  public synchronized void reveal(Collection<FaceId> ids) {
    ids.forEach(faces::reveal);
  }

  /**
   * Gets a face as a client does.
   *
   * @param face the face id
   * @return the face
   * @throws CollectionException if it is not here, or too new to be seen
   */
  public synchronized Face look(FaceId face) {
    return faces.look(face);
  }

  /**
   * Lists the faces that clients can see, by id.
   *
   * @param filter which faces
   * @param after where to go on; empty for the beginning
   * @param limit how many to list at the most
   * @return the page
   */
  public synchronized Page<Face> faces(FaceFilter filter, Optional<FaceId> after, int limit) {
    Stream<Face> rest = after.map(faces::visibleAfter).orElseGet(faces::visible);
    return Page.of(rest.filter(filter::admits).iterator(), limit);
  }

  /**
   * Deletes faces. Faces of users stay: they have to be disassociated first.
   *
   * @param ids the faces
   * @return what became of each
   */
  public synchronized Deletion deleteFaces(List<FaceId> ids) {
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
    return new Deletion(deleted, refused);
  }

  /**
   * Creates a user without faces.
   *
   * @param userId the user id
   * @throws CollectionException if there is a user of this id, or no room for another
   */
  public synchronized void createUser(String userId) {
    users.create(userId);
  }

  /**
   * Deletes a user. Its faces stay in the collection, without a user.
   *
   * @param userId the user id
   * @throws CollectionException if there is no such user, or if a change of it is under way and
   *     changes conflict; nothing was changed
   */
  public synchronized void deleteUser(String userId) {
    users.change(userId).faces().forEach(this::release);
    users.remove(userId);
  }

  /**
   * Finds a user.
   *
   * @param userId the user id
   * @return the user, empty if it is not here
   */
  public synchronized Optional<User> user(String userId) {
    return users.find(userId).map(users::view);
  }

  /**
   * Lists users in an order that is stable, and neither by name nor by time.
   *
   * @param after where to go on; empty for the beginning
   * @param limit how many to list at the most
   * @return the page
   */
  public synchronized Page<User> users(Optional<String> after, int limit) {
    return users.list(after, limit);
  }

  /**
   * Adds faces to a user. Faces that the user has already are passed over; each id counts once.
   *
   * @param userId the user id
   * @param ids the faces
   * @param similarity how alike faces are
   * @param threshold the least confidence with which a face has to match the faces that the user
   *     has, 0 to 100, inclusive
   * @return what became of each
   * @throws CollectionException if there is no such user, if it can take none of the faces that
   *     would fit because it has as many as it may have, or if a change of it is under way and
   *     changes conflict; nothing was changed
   */
  public synchronized UserUpdate associate(
      String userId, List<FaceId> ids, Similarity similarity, float threshold) {
    UserEntry user = users.change(userId);
    Association association = new Association(faces, user, similarity, threshold);
    association.decide(new LinkedHashSet<>(ids), rules.get().facesPerUser());
    for (Face face : association.accepted()) {
      faces.replace(face.associatedWith(user.id()));
      user.faces().add(face.id());
    }
    List<FaceId> added = association.accepted().stream().map(Face::id).toList();
    return users.updated(user, added, association.refused());
  }

  /**
   * Takes faces away from a user. Faces that belong to nobody are passed over; each id counts once.
   *
   * @param userId the user id
   * @param ids the faces
   * @return what became of each
   * @throws CollectionException if there is no such user, or if a change of it is under way and
   *     changes conflict; nothing was changed
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

  /**
   * Completes the change of a user's faces that is under way.
   *
   * @param userId the user id
   * @throws CollectionException if there is no such user
   */
  public synchronized void complete(String userId) {
    users.get(userId).complete();
  }

  /**
   * Searches the faces.
   *
   * @param probe the face to compare with; if it is in this collection, it does not find itself
   * @param similarity how alike faces are
   * @param threshold the least similarity, 0 to 100, inclusive
   * @param limit how many faces to find at the most
   * @return the matches, most alike first, ties by id
   */
  public synchronized SearchResult<Face> searchFaces(
      Likeness probe, Similarity similarity, float threshold, int limit) {
    Ranking<Face> ranking = new Ranking<>(limit, threshold, Comparator.comparing(Face::id));
    faces
        .visible()
        .filter(face -> !face.faceId().equals(probe.faceId()))
        .forEach(face -> ranking.offer(face, similarity.between(probe, face)));
    return ranking.result();
  }

  /**
   * Searches the users who have faces. A user is as alike as the most alike of its faces.
   *
   * @param probes the faces to compare with, at least one
   * @param excluded a user who is not to be found
   * @param similarity how alike faces are
   * @param threshold the least similarity, 0 to 100, inclusive
   * @param limit how many users to find at the most
   * @return the matches, most alike first, ties by id
   */
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
    return ranking.result().map(users::read, users::view);
  }

  /**
   * Counts the faces.
   *
   * @return how many there are
   */
  public synchronized int faceCount() {
    return faces.all().size();
  }

  /**
   * Counts the users.
   *
   * @return how many there are
   */
  public synchronized int userCount() {
    return users.all().size();
  }

  /**
   * Returns the tags.
   *
   * @return a copy
   */
  public synchronized Map<String, String> tags() {
    return new TreeMap<>(tags);
  }

  /**
   * Adds tags and replaces those of the same key.
   *
   * @param added the tags
   */
  public synchronized void tag(Map<String, String> added) {
    tags.putAll(added);
  }

  /**
   * Removes tags. Keys without a tag are passed over.
   *
   * @param keys the tags' keys
   */
  public synchronized void untag(Collection<String> keys) {
    tags.keySet().removeAll(keys);
  }

  /**
   * Copies the collection as it is now. This does not count as reading a user's status.
   *
   * @return the copy
   */
  public synchronized CollectionSnapshot snapshot() {
    return new CollectionSnapshot(
        id,
        createdAt,
        tags,
        List.copyOf(faces.all()),
        users.all().stream().map(users::view).toList());
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
