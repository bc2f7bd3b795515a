package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.CollectionException.Problem;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The faces of a collection, and which of them clients cannot see yet. Guarded by its lock. */
final class FaceDirectory {

  private final NavigableMap<FaceId, Face> faces = new TreeMap<>();
  private final Hidden<FaceId> hidden = new Hidden<>();
  private final InstantSource clock;
  private final Supplier<CollectionRules> rules;

  FaceDirectory(InstantSource clock, Supplier<CollectionRules> rules) {
    this.clock = clock;
    this.rules = rules;
  }

  /** Puts back a face, unless it is there. */
  void restore(Face face) {
    faces.putIfAbsent(face.id(), face);
  }

  /** Stores faces that are not here yet, or none if there is no room for all. */
  List<Face> index(List<Face> seen, String collectionId) {
    List<Face> added = seen.stream().filter(face -> !faces.containsKey(face.id())).toList();
    if (faces.size() + added.size() > rules.get().facesPerCollection()) {
      throw new CollectionException(Problem.COLLECTION_FULL, collectionId);
    }
    for (Face face : added) {
      faces.put(face.id(), face);
      hidden.add(face.id(), rules.get().newFaces(), clock.instant());
    }
    return seen.stream().map(face -> faces.get(face.id())).toList();
  }

  /** Finds a face, whether clients can see it or not. */
  Optional<Face> find(FaceId id) {
    return Optional.ofNullable(faces.get(id));
  }

  /** Gets a face as a client does. */
  Face look(FaceId id) {
    Face face =
        find(id).orElseThrow(() -> new CollectionException(Problem.FACE_NOT_FOUND, id.toString()));
    if (hides(id)) {
      throw new CollectionException(Problem.FACE_HIDDEN, id.toString());
    }
    return face;
  }

  void reveal(FaceId id) {
    hidden.forget(id);
  }

  /** Tells whether a face is too new to be seen, which counts as looking for it. */
  boolean hides(FaceId id) {
    return !hidden.isEmpty() && hidden.hides(id, rules.get().newFaces(), clock.instant());
  }

  /** Returns the faces that clients can see, by id. */
  Stream<Face> visible() {
    return visible(faces.values());
  }

  /** Returns the faces behind one that clients can see, by id. */
  Stream<Face> visibleAfter(FaceId last) {
    return visible(faces.tailMap(last, false).values());
  }

  /** Returns all faces, by id. */
  Collection<Face> all() {
    return faces.values();
  }

  void replace(Face face) {
    faces.replace(face.id(), face);
  }

  void remove(FaceId id) {
    faces.remove(id);
    hidden.forget(id);
  }

  private Stream<Face> visible(Collection<Face> some) {
    return hidden.isEmpty() ? some.stream() : some.stream().filter(face -> !hides(face.id()));
  }
}
