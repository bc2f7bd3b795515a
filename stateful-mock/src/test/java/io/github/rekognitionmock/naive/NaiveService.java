package io.github.rekognitionmock.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The service as its API pages describe it, in the simplest way that works: lists are walked, and
 * nothing is thought of speed, threads or the wire. Of pictures it knows whom they show. It is a
 * second opinion on the mock, with which it has nothing in common.
 */
final class NaiveService {

  static final int FACES_PER_USER = 3;

  private static final int MOST_FACES_OF_A_PAGE = 1000;
  private static final int MOST_USERS_OF_A_PAGE = 500;

  private final Map<String, NaiveCollection> collections = new TreeMap<>();
  private final Map<String, Remembered> remembered = new HashMap<>();

  /** A picture that shows one person, under an external image id: that makes one face. */
  record Photo(String person, String name) implements Comparable<Photo> {

    @Override
    public int compareTo(Photo other) {
      return toString().compareTo(other.toString());
    }
  }

  /** An error, by its code. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String code) {
      super(code);
    }
  }

  /** What became of faces that a user was to get or to lose. */
  record Change(String status, List<Photo> changed, List<String> refused) {}

  private record Remembered(Object request, String collection, Object answer) {}

  private static final class NaiveCollection {

    private final TreeSet<Photo> faces = new TreeSet<>();
    private final Map<String, List<Photo>> users = new TreeMap<>();

    Optional<String> owner(Photo face) {
      return users.keySet().stream().filter(user -> users.get(user).contains(face)).findFirst();
    }

    List<Photo> user(String id) {
      return Optional.ofNullable(users.get(id)).orElseThrow(() -> missing());
    }

    String status(String user) {
      return users.get(user).isEmpty() ? "CREATED" : "ACTIVE";
    }
  }

  private static Refusal missing() {
    return new Refusal("ResourceNotFoundException");
  }

  private NaiveCollection collection(String id) {
    return Optional.ofNullable(collections.get(id)).orElseThrow(NaiveService::missing);
  }

  /** Answers again what a request with the same token was answered, unless it is another one. */
  @SuppressWarnings("unchecked")
  <T> T once(
      String operation, String token, String collection, Object request, Supplier<T> answer) {
    if (token.isEmpty()) {
      return answer.get();
    }
    Remembered earlier = remembered.get(operation + token);
    if (earlier == null) {
      T first = answer.get();
      remembered.put(operation + token, new Remembered(request, collection, first));
      return first;
    }
    if (!earlier.request().equals(request)) {
      throw new Refusal("IdempotentParameterMismatchException");
    }
    return (T) earlier.answer();
  }

  void createCollection(String id) {
    if (collections.containsKey(id)) {
      throw new Refusal("ResourceAlreadyExistsException");
    }
    collections.put(id, new NaiveCollection());
  }

  void deleteCollection(String id) {
    collection(id);
    collections.remove(id);
    remembered.values().removeIf(answer -> answer.collection().equals(id));
  }

  List<Integer> describeCollection(String id) {
    return List.of(collection(id).faces.size(), collection(id).users.size());
  }

  List<List<String>> listCollections(int pageSize) {
    return pages(List.copyOf(collections.keySet()), pageSize, MOST_FACES_OF_A_PAGE);
  }

  Photo indexFace(String collection, Photo photo) {
    collection(collection).faces.add(photo);
    return photo;
  }

  List<String> deleteFaces(String collection, List<Photo> faces) {
    NaiveCollection stored = collection(collection);
    List<String> told = new ArrayList<>();
    for (Photo face : new LinkedHashSet<>(faces)) {
      if (!stored.faces.contains(face)) {
        told.add(face + " FACE_NOT_FOUND");
      } else if (stored.owner(face).isPresent()) {
        told.add(face + " ASSOCIATED_TO_AN_EXISTING_USER " + stored.owner(face).get());
      } else {
        stored.faces.remove(face);
        told.add(face + " deleted");
      }
    }
    return told.stream().sorted().toList();
  }

  /** Lists faces with their users, in any order: the pages are by ids, which are not known here. */
  List<String> listFaces(String collection, Optional<String> user, Optional<List<Photo>> faces) {
    NaiveCollection stored = collection(collection);
    return stored.faces.stream()
        .filter(face -> faces.isEmpty() || faces.get().contains(face))
        .filter(face -> user.isEmpty() || stored.owner(face).equals(user))
        .map(face -> face + " of " + stored.owner(face).orElse("nobody"))
        .toList();
  }

  void createUser(String collection, String user) {
    if (collection(collection).users.putIfAbsent(user, new ArrayList<>()) != null) {
      throw new Refusal("ConflictException");
    }
  }

  void deleteUser(String collection, String user) {
    collection(collection).user(user);
    collection(collection).users.remove(user);
  }

  /** Lists users in an order of the service's own. */
  List<String> listUsers(String collection) {
    NaiveCollection stored = collection(collection);
    return stored.users.keySet().stream().map(user -> user + " " + stored.status(user)).toList();
  }

  Change associate(String collection, String user, List<Photo> faces) {
    NaiveCollection stored = collection(collection);
    List<Photo> own = stored.user(user);
    List<Photo> before = List.copyOf(own);
    List<String> refused = new ArrayList<>();
    List<Photo> added = new ArrayList<>();
    for (Photo face : new LinkedHashSet<>(faces)) {
      Optional<String> owner = stored.owner(face);
      if (!stored.faces.contains(face)) {
        refused.add(face + " FACE_NOT_FOUND");
      } else if (owner.isPresent() && !owner.get().equals(user)) {
        refused.add(face + " ASSOCIATED_TO_A_DIFFERENT_USER " + owner.get());
      } else if (owner.isEmpty()
          && !before.isEmpty()
          && before.stream().noneMatch(other -> other.person().equals(face.person()))) {
        refused.add(face + " LOW_MATCH_CONFIDENCE");
      } else if (owner.isEmpty() && before.size() == FACES_PER_USER) {
        throw new Refusal("ServiceQuotaExceededException");
      } else if (owner.isEmpty() && before.size() + added.size() == FACES_PER_USER) {
        refused.add(face + " ");
      } else if (owner.isEmpty()) {
        added.add(face);
      }
    }
    own.addAll(added);
    return new Change(added.isEmpty() ? stored.status(user) : "UPDATING", added, refused);
  }

  Change disassociate(String collection, String user, List<Photo> faces) {
    NaiveCollection stored = collection(collection);
    List<Photo> own = stored.user(user);
    List<String> refused = new ArrayList<>();
    List<Photo> removed = new ArrayList<>();
    for (Photo face : new LinkedHashSet<>(faces)) {
      Optional<String> owner = stored.owner(face);
      if (!stored.faces.contains(face)) {
        refused.add(face + " FACE_NOT_FOUND");
      } else if (owner.isPresent() && !owner.get().equals(user)) {
        refused.add(face + " ASSOCIATED_TO_A_DIFFERENT_USER " + owner.get());
      } else if (owner.isPresent()) {
        removed.add(face);
      }
    }
    own.removeAll(removed);
    return new Change(removed.isEmpty() ? stored.status(user) : "UPDATING", removed, refused);
  }

  /** Finds the other faces of the same person. */
  List<Photo> searchFaces(String collection, Photo face) {
    NaiveCollection stored = collection(collection);
    checkFace(stored, face);
    return stored.faces.stream()
        .filter(other -> other.person().equals(face.person()) && !other.equals(face))
        .toList();
  }

  /** Finds the users with a face of the same person. */
  List<String> searchUsersByFace(String collection, Photo face) {
    NaiveCollection stored = collection(collection);
    checkFace(stored, face);
    return usersShowing(stored, List.of(face.person()));
  }

  /** Finds the other users with a face of one of the same persons. */
  List<String> searchUsersByUser(String collection, String user) {
    NaiveCollection stored = collection(collection);
    List<String> persons = stored.user(user).stream().map(Photo::person).toList();
    return usersShowing(stored, persons).stream().filter(other -> !other.equals(user)).toList();
  }

  private static void checkFace(NaiveCollection stored, Photo face) {
    if (!stored.faces.contains(face)) {
      throw new Refusal("InvalidParameterException");
    }
  }

  private static List<String> usersShowing(NaiveCollection stored, List<String> persons) {
    return stored.users.entrySet().stream()
        .filter(user -> user.getValue().stream().anyMatch(f -> persons.contains(f.person())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** Returns how many elements each page has. */
  static List<Integer> pageSizes(int elements, int pageSize, int most) {
    return pages(java.util.Collections.nCopies(elements, ""), pageSize, most).stream()
        .map(List::size)
        .toList();
  }

  static List<Integer> pagesOfFaces(int faces, int pageSize) {
    return pageSizes(faces, pageSize, MOST_FACES_OF_A_PAGE);
  }

  static List<Integer> pagesOfUsers(int users, int pageSize) {
    return pageSizes(users, pageSize, MOST_USERS_OF_A_PAGE);
  }

  private static <T> List<List<T>> pages(List<T> all, int pageSize, int most) {
    int size = pageSize == 0 ? most : pageSize;
    List<List<T>> pages = new ArrayList<>();
    for (int first = 0; first == 0 || first < all.size(); first += size) {
      pages.add(all.subList(first, Math.min(first + size, all.size())));
    }
    return pages;
  }
}
