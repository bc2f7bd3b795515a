package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.CollectionException.Problem;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** The collections of one account in one region, ordered by their ids. Thread-safe. */
public final class CollectionRegistry {

  private volatile ConcurrentNavigableMap<String, FaceCollection> collections =
      new ConcurrentSkipListMap<>();
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
   * Creates a collection.
   *
   * @param id the collection id
   * @param tags its first tags
   * @return the collection
   * @throws CollectionException if one of this id exists
   */
  public FaceCollection create(String id, Map<String, String> tags) {
    FaceCollection created = new FaceCollection(id, clock, rules);
    created.tag(tags);
    if (collections.putIfAbsent(id, created) != null) {
      throw new CollectionException(Problem.COLLECTION_EXISTS, id);
    }
    return created;
  }

  /**
   * Finds a collection.
   *
   * @param id the collection id
   * @return the collection, empty if there is none
   */
  public Optional<FaceCollection> find(String id) {
    return Optional.ofNullable(collections.get(id));
  }

  /**
   * Gets a collection that has to exist.
   *
   * @param id the collection id
   * @return the collection
   * @throws CollectionException if there is none
   */
  public FaceCollection get(String id) {
    return find(id).orElseThrow(() -> new CollectionException(Problem.COLLECTION_NOT_FOUND, id));
  }

  /**
   * Deletes a collection with everything in it.
   *
   * @param id the collection id
   * @throws CollectionException if there is none
   */
  public void delete(String id) {
    if (collections.remove(id) == null) {
      throw new CollectionException(Problem.COLLECTION_NOT_FOUND, id);
    }
  }

  /**
   * Lists collections by id.
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
    return Page.of(rest.values().iterator(), limit);
  }

  /**
   * Returns all collections.
   *
   * @return the collections, by id
   */
  public List<FaceCollection> all() {
    return new ArrayList<>(collections.values());
  }

  /**
   * Puts back collections, in place of all that are there.
   *
   * @param snapshots the collections as they were
   * @throws CollectionException if two have the same id; nothing was changed
   */
  public void restore(List<CollectionSnapshot> snapshots) {
    Map<String, FaceCollection> restored = new TreeMap<>();
    for (CollectionSnapshot snapshot : snapshots) {
      FaceCollection collection = FaceCollection.restored(snapshot, clock, rules);
      if (restored.put(snapshot.id(), collection) != null) {
        throw new CollectionException(Problem.COLLECTION_EXISTS, snapshot.id());
      }
    }
    collections = new ConcurrentSkipListMap<>(restored);
  }
}
