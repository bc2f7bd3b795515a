package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.recognition.FaceId;
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
  private final Supplier<Settings> settings;

  FaceDirectory(InstantSource clock, Supplier<Settings> settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** Puts back a face, unless it is there. */
  void restore(Face face) {
    faces.putIfAbsent(face.id(), face);
  }

  List<Face> index(List<Face> seen, String collectionId) {
    List<Face> added = seen.stream().filter(face -> !faces.containsKey(face.id())).toList();
    if (faces.size() + added.size() > settings.get().facesPerCollection()) {
      throw new CollectionException(Problem.COLLECTION_FULL, collectionId);
    }
    for (Face face : added) {
      faces.put(face.id(), face);
      hidden.add(face.id(), settings.get().newFaces(), clock.instant());
    }
    return seen.stream().map(face -> faces.get(face.id())).toList();
  }

  Optional<Face> find(FaceId id) {
    return Optional.ofNullable(faces.get(id));
  }

  Face get(FaceId id) {
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

  boolean hides(FaceId id) {
    return !hidden.isEmpty() && hidden.hides(id, settings.get().newFaces(), clock.instant());
  }

  Stream<Face> visible() {
    return visible(faces.values());
  }

  Stream<Face> visibleAfter(FaceId last) {
    return visible(faces.tailMap(last, false).values());
  }

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
