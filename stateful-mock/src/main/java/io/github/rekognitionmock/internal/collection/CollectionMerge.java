package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.MergeException;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out whether a collection can be added to the one that is there. It changes nothing itself.
 */
final class CollectionMerge {

  private static final Map<String, Function<Face, Object>> CONTENT =
      Map.of(
          "person", Face::person,
          "external image id", Face::externalImageId,
          "image id", Face::imageId,
          "ordinal", Face::ordinal,
          "bounding box", Face::boundingBox,
          "confidence", Face::confidence);

  private final FaceCollection existing;
  private final CollectionDraft added;

  CollectionMerge(FaceCollection existing, CollectionDraft added) {
    this.existing = existing;
    this.added = added;
  }

  /** Throws a MergeException unless the collection can be added. */
  void check() {
    checkModel();
    added.collection().tags().forEach(this::checkTag);
    checkTags();
    added.collection().snapshot().faces().forEach(this::checkFace);
    added.users().forEach(this::checkUser);
  }

  private void checkModel() {
    if (!existing.model().equals(added.collection().model())) {
      throw new MergeException(
          "The collection '%s' exists with the face model %s: leave it out, or replace the whole state"
              .formatted(existing.id(), existing.model()));
    }
  }

  private void checkTags() {
    Set<String> keys = new HashSet<>(existing.tags().keySet());
    keys.addAll(added.collection().tags().keySet());
    if (keys.size() > FaceCollection.MOST_TAGS) {
      throw new MergeException(
          "The collection '%s' would have %s tags: give it at most %s"
              .formatted(existing.id(), keys.size(), FaceCollection.MOST_TAGS));
    }
  }

  private void checkTag(String key, String value) {
    String stored = existing.tags().getOrDefault(key, value);
    if (!stored.equals(value)) {
      throw exists("The tag '%s'".formatted(key), "another value ('%s')".formatted(stored));
    }
  }

  private void checkFace(Face face) {
    existing
        .findFace(face.id())
        .map(stored -> differences(stored, face))
        .filter(differences -> !differences.isEmpty())
        .ifPresent(
            differences -> {
              throw exists("The face " + face.id(), "another " + differences);
            });
  }

  private static String differences(Face stored, Face face) {
    return CONTENT.entrySet().stream()
        .filter(part -> !Objects.equals(part.getValue().apply(stored), part.getValue().apply(face)))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void checkUser(User user) {
    Optional<User> stored = existing.findUser(user.id());
    if (stored.isEmpty()) {
      user.faces().forEach(face -> checkClaim(face, user));
      return;
    }
    List<String> differences = new ArrayList<>();
    // The order in which a user's faces came does not show anywhere.
    if (!Set.copyOf(stored.get().faces()).equals(Set.copyOf(user.faces()))) {
      differences.add("other faces");
    }
    if (stored.get().status() != user.status()) {
      differences.add("the status " + stored.get().status());
    }
    if (!differences.isEmpty()) {
      throw exists("The user '%s'".formatted(user.id()), String.join(" and ", differences));
    }
  }

  private void checkClaim(FaceId face, User user) {
    Optional<Face> stored = existing.findFace(face);
    stored
        .flatMap(Face::userId)
        .ifPresent(
            owner -> {
              throw new MergeException(
                  "The face %s of collection '%s' belongs to user '%s': do not give it to user '%s'"
                      .formatted(face, existing.id(), owner, user.id()));
            });
    if (stored.isEmpty() && added.collection().findFace(face).isEmpty()) {
      throw new MergeException(
          "The face %s of user '%s' is not in collection '%s': add it to the faces"
              .formatted(face, user.id(), existing.id()));
    }
  }

  private MergeException exists(String what, String difference) {
    return new MergeException(
        "%s of collection '%s' exists with %s: leave it out, or replace the whole state"
            .formatted(what, existing.id(), difference));
  }
}
