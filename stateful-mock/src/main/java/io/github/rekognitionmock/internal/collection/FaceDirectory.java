package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import java.time.InstantSource;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The faces of a collection, and which of them clients cannot see yet. Guarded by its lock. */
final class FaceDirectory {

  private final FaceTable byId = new FaceTable(face -> face.id().hashCode());
  private final SortedBlocks<FaceEntry> inOrder = new SortedBlocks<>(Comparator.naturalOrder());

  /** One face of each sighting. */
  private final FaceTable bySighting = new FaceTable(FaceDirectory::sightingHash);

  private final Map<String, Person> persons = new HashMap<>();
  private final Hidden<FaceId> hidden = new Hidden<>();
  private final InstantSource clock;
  private final Supplier<Settings> settings;

  FaceDirectory(InstantSource clock, Supplier<Settings> settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** Puts back a face, without its user, unless it is there. */
  void restore(Face face) {
    if (find(face.id()).isEmpty()) {
      add(face);
    }
  }

  List<Face> index(List<Face> seen, String collectionId) {
    List<Face> added = seen.stream().filter(face -> find(face.id()).isEmpty()).toList();
    if (byId.size() + added.size() > settings.get().facesPerCollection()) {
      throw new CollectionException(Problem.COLLECTION_FULL, collectionId);
    }
    for (Face face : added) {
      restore(face);
      hidden.add(face.id(), settings.get().newFaces(), clock.instant());
    }
    return seen.stream().map(face -> find(face.id()).orElseThrow().face()).toList();
  }

  private void add(Face face) {
    Optional<Person> person =
        face.person().map(label -> persons.computeIfAbsent(label, Person::unseen));
    FaceEntry entry = new FaceEntry(face, person.map(Person::label).orElse(null));
    byId.add(entry);
    inOrder.add(entry);
    firstOf(entry).ifPresentOrElse(entry::joinTwins, () -> bySighting.add(entry));
    person.ifPresent(known -> known.faces().add(entry));
  }

  Optional<FaceEntry> find(FaceId id) {
    return byId.find(id.hashCode(), face -> face.compareTo(id) == 0);
  }

  List<FaceEntry> sightings(Likeness sought) {
    return Stream.iterate(firstOf(sought), Optional::isPresent, face -> face.get().nextTwin())
        .map(Optional::get)
        .toList();
  }

  boolean isOnImage(ImageId image, int ordinal) {
    return bySighting
        .find(
            sightingHash(image, ordinal),
            face -> face.ordinal() == ordinal && face.imageId().equals(image))
        .isPresent();
  }

  private Optional<FaceEntry> firstOf(Likeness sighting) {
    return bySighting.find(sightingHash(sighting), sighting::isSameSightingAs);
  }

  private static int sightingHash(Likeness face) {
    return sightingHash(face.imageId(), face.ordinal());
  }

  private static int sightingHash(ImageId image, int ordinal) {
    return image.hashCode() + ordinal;
  }

  List<FaceEntry> ofPerson(String label) {
    Person person = persons.get(label);
    return person == null ? List.of() : person.faces();
  }

  FaceEntry get(FaceId id) {
    FaceEntry face =
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

  /** Finds all hidden faces, and reads each of them. */
  Set<FaceId> hidden() {
    return hidden.isEmpty() ? Set.of() : hidden.all(settings.get().newFaces(), clock.instant());
  }

  int size() {
    return byId.size();
  }

  Stream<FaceEntry> all() {
    return inOrder.stream();
  }

  /** Returns the faces as they are now. Only references are copied: there may be very many. */
  List<Face> copy() {
    FaceEntry[] entries = all().toArray(FaceEntry[]::new);
    UserEntry[] users = all().map(face -> face.user().orElse(null)).toArray(UserEntry[]::new);
    return new AbstractList<>() {
      @Override
      public Face get(int index) {
        return entries[index].face(Optional.ofNullable(users[index]).map(UserEntry::id));
      }

      @Override
      public int size() {
        return entries.length;
      }
    };
  }

  Stream<FaceEntry> after(FaceId last) {
    return inOrder.after(face -> face.compareTo(last));
  }

  void remove(FaceEntry face) {
    byId.remove(face);
    inOrder.remove(face);
    if (firstOf(face).filter(face::equals).isPresent()) {
      bySighting.remove(face);
      face.nextTwin().ifPresent(bySighting::add);
    }
    face.leaveTwins();
    face.person().ifPresent(label -> forget(face, label));
    hidden.forget(face.id());
  }

  private void forget(FaceEntry face, String label) {
    List<FaceEntry> rest = ofPerson(label);
    rest.remove(face);
    if (rest.isEmpty()) {
      persons.remove(label);
    }
  }

  private record Person(String label, List<FaceEntry> faces) {

    static Person unseen(String label) {
      return new Person(label, new ArrayList<>());
    }
  }
}
