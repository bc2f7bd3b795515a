package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.Page;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The collections of one account in one region, ordered by their ids. Thread-safe: every call runs
 * as a whole under the one lock, which is never asked for by somebody who holds a collection's.
 */
public final class CollectionRegistry {

  private final NavigableMap<String, FaceCollection> collections = new TreeMap<>();
  private final Hidden<String> hidden = new Hidden<>();
  private final InstantSource clock;
  private final Supplier<Settings> settings;

  public CollectionRegistry(InstantSource clock, Supplier<Settings> settings) {
    this.clock = clock;
    this.settings = settings;
  }

  public Settings rules() {
    return settings.get();
  }

  public synchronized FaceCollection create(String id, Map<String, String> tags) {
    FaceCollection created = new FaceCollection(id, clock, settings);
    created.tag(tags);
    if (collections.putIfAbsent(id, created) != null) {
      throw new CollectionException(Problem.COLLECTION_EXISTS, id);
    }
    hidden.add(id, settings.get().newCollections(), clock.instant());
    return created;
  }

  public synchronized Optional<FaceCollection> find(String id) {
    return Optional.ofNullable(collections.get(id));
  }

  /**
   * Gets a collection, which is created without tags if there is none. One that is created can be
   * seen at once.
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

  public synchronized FaceCollection get(String id) {
    FaceCollection collection =
        find(id).orElseThrow(() -> new CollectionException(Problem.COLLECTION_NOT_FOUND, id));
    if (hides(id)) {
      throw new CollectionException(Problem.COLLECTION_HIDDEN, id);
    }
    return collection;
  }

  public synchronized void delete(String id) {
    get(id);
    collections.remove(id);
  }

  public synchronized Page<FaceCollection> list(Optional<String> after, int limit) {
    Map<String, FaceCollection> rest =
        after
            .<Map<String, FaceCollection>>map(id -> collections.tailMap(id, false))
            .orElse(collections);
    return Page.of(
        rest.values().stream().filter(collection -> !hides(collection.id())).iterator(), limit);
  }

  public synchronized List<FaceCollection> all() {
    return new ArrayList<>(collections.values());
  }

  /** Makes a collection that nobody sees until it is merged or restored. */
  public FaceCollection draft(
      String id, Instant createdAt, FaceModelVersion model, Map<String, String> tags) {
    FaceCollection draft = new FaceCollection(id, createdAt, model, clock, settings);
    draft.tag(tags);
    return draft;
  }

  /**
   * Adds collections to those that are there. Those that are there already keep what they have and
   * get the further tags, faces and users. Nobody sees a part of it, and no request that comes
   * meanwhile is lost.
   */
  public synchronized void merge(List<CollectionDraft> further) {
    holding(
        further.stream().flatMap(this::known).iterator(),
        () -> {
          checkMerge(further);
          further.forEach(this::add);
        });
  }

  public synchronized void checkMerge(List<CollectionDraft> further) {
    further.forEach(
        added -> known(added).forEach(existing -> new CollectionMerge(existing, added).check()));
  }

  public synchronized void restore(List<CollectionDraft> drafts) {
    Map<String, FaceCollection> restored = new TreeMap<>();
    for (CollectionDraft draft : drafts) {
      draft.users().forEach(draft.collection()::restore);
      if (restored.put(draft.id(), draft.collection()) != null) {
        throw new CollectionException(Problem.COLLECTION_EXISTS, draft.id());
      }
    }
    collections.clear();
    collections.putAll(restored);
    hidden.clear();
  }

  private boolean hides(String id) {
    return !hidden.isEmpty() && hidden.hides(id, settings.get().newCollections(), clock.instant());
  }

  private Stream<FaceCollection> known(CollectionDraft added) {
    return find(added.id()).stream();
  }

  private void add(CollectionDraft added) {
    FaceCollection draft = added.collection();
    FaceCollection merged = collections.computeIfAbsent(added.id(), absent -> draft);
    if (merged != draft) {
      merged.tag(draft.tags());
      draft.snapshot().faces().forEach(merged::restore);
    }
    added.users().forEach(merged::restore);
  }

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
