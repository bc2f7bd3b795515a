package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.CollectionException.Problem;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The collections of one account in one region, ordered by their ids. Thread-safe. */
public final class CollectionRegistry {

  private volatile ConcurrentNavigableMap<String, FaceCollection> collections =
      new ConcurrentSkipListMap<>();
  private final Hidden<String> hidden = new Hidden<>();
  private final InstantSource clock;
  private final Supplier<CollectionRules> rules;

  /**
   * Creates a registry without collections.
   *
   * @param clock tells when collections are created and users change
   * @param rules what collections allow; asked anew for every request
   */
  public CollectionRegistry(InstantSource clock, Supplier<CollectionRules> rules) {
    this.clock = clock;
    this.rules = rules;
  }

  /**
   * Returns what the collections allow at present.
   *
   * @return the rules in force
   */
  public CollectionRules rules() {
    return rules.get();
  }

  /**
   * Creates a collection.
   *
   * @param id the collection id
   * @param tags its first tags
   * @return the collection
   * @throws CollectionException if one of this id exists
   */
  public synchronized FaceCollection create(String id, Map<String, String> tags) {
    FaceCollection created = new FaceCollection(id, clock, rules);
    created.tag(tags);
    if (collections.putIfAbsent(id, created) != null) {
      throw new CollectionException(Problem.COLLECTION_EXISTS, id);
    }
    hidden.add(id, rules.get().newCollections(), clock.instant());
    return created;
  }

  /**
   * Finds a collection, even one that is too new to be seen by clients.
   *
   * @param id the collection id
   * @return the collection, empty if there is none
   */
  public Optional<FaceCollection> find(String id) {
    return Optional.ofNullable(collections.get(id));
  }

  /**
   * Gets a collection, which is created without tags if there is none. One that is created can be
   * seen at once.
   *
   * @param id the collection id
   * @return the collection
   */
  public synchronized FaceCollection findOrCreate(String id) {
    return find(id)
        .orElseGet(
            () -> {
              FaceCollection created = create(id, Map.of());
              hidden.forget(id);
              return created;
            });
  }

  /**
   * Gets a collection as a client does.
   *
   * @param id the collection id
   * @return the collection
   * @throws CollectionException if there is none, or if it is too new to be seen
   */
  public FaceCollection get(String id) {
    FaceCollection collection =
        find(id).orElseThrow(() -> new CollectionException(Problem.COLLECTION_NOT_FOUND, id));
    if (hides(id)) {
      throw new CollectionException(Problem.COLLECTION_HIDDEN, id);
    }
    return collection;
  }

  /**
   * Deletes a collection with everything in it.
   *
   * @param id the collection id
   * @throws CollectionException if there is none, or if it is too new to be seen
   */
  public void delete(String id) {
    get(id);
    if (collections.remove(id) == null) {
      throw new CollectionException(Problem.COLLECTION_NOT_FOUND, id);
    }
    hidden.forget(id);
  }

  /**
   * Lists the collections that clients can see, by id.
   *
   * @param after where to go on; empty for the beginning
   * @param limit how many to list at the most
   * @return the page
   */
  public Page<FaceCollection> list(Optional<String> after, int limit) {
    Map<String, FaceCollection> rest =
        after
            .<Map<String, FaceCollection>>map(id -> collections.tailMap(id, false))
            .orElse(collections);
    return Page.of(
        rest.values().stream().filter(collection -> !hides(collection.id())).iterator(), limit);
  }

  /**
   * Returns all collections, those included that clients cannot see yet.
   *
   * @return the collections, by id
   */
  public List<FaceCollection> all() {
    return new ArrayList<>(collections.values());
  }

  /**
   * Adds collections to those that are there. Those that are there already keep what they have and
   * get the further tags, faces and users. Nobody sees a part of it, and no request that comes
   * meanwhile is lost.
   *
   * @param further the collections to add, each id once; a face belongs to the user who lists it
   * @throws MergeException if that is in conflict with what is there; nothing was changed
   */
  public synchronized void merge(List<CollectionSnapshot> further) {
    holding(
        further.stream().flatMap(this::known).iterator(),
        () -> {
          checkMerge(further);
          further.forEach(this::add);
        });
  }

  /**
   * Finds out whether collections can be added to those that are there.
   *
   * @param further the collections to add, each id once
   * @throws MergeException if they cannot
   */
  public void checkMerge(List<CollectionSnapshot> further) {
    further.forEach(
        added -> known(added).forEach(existing -> new CollectionMerge(existing, added).check()));
  }

  /**
   * Puts back collections, in place of all that are there.
   *
   * @param snapshots the collections as they were; a face belongs to the user who lists it
   * @throws CollectionException if two have the same id; nothing was changed
   */
  public synchronized void restore(List<CollectionSnapshot> snapshots) {
    Map<String, FaceCollection> restored = new TreeMap<>();
    for (CollectionSnapshot snapshot : snapshots) {
      FaceCollection collection = FaceCollection.restored(snapshot, clock, rules);
      if (restored.put(snapshot.id(), collection) != null) {
        throw new CollectionException(Problem.COLLECTION_EXISTS, snapshot.id());
      }
    }
    collections = new ConcurrentSkipListMap<>(restored);
    hidden.clear();
  }

  private boolean hides(String id) {
    return !hidden.isEmpty() && hidden.hides(id, rules.get().newCollections(), clock.instant());
  }

  private Stream<FaceCollection> known(CollectionSnapshot added) {
    return find(added.id()).stream();
  }

  private void add(CollectionSnapshot added) {
    find(added.id())
        .ifPresentOrElse(
            existing -> existing.add(added),
            () -> collections.put(added.id(), FaceCollection.restored(added, clock, rules)));
  }

  /** Acts while no request can get into any of the collections. */
  private static void holding(Iterator<FaceCollection> rest, Runnable action) {
    if (!rest.hasNext()) {
      action.run();
      return;
    }
    synchronized (rest.next()) {
      holding(rest, action);
    }
  }
}
