package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.UserDocument;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** Makes one collection of its document. Changes nothing itself. */
final class CollectionImport {

  private final CollectionDocument document;
  private final RegionalAccount account;
  private final Optional<FaceCollection> existing;
  private final Set<FaceId> faces = new HashSet<>();
  private final Map<FaceId, String> owners = new HashMap<>();

  /**
   * Prepares an import.
   *
   * @param keepsFaces whether the account's collection of this id stays, so that users may have its
   *     faces
   */
  CollectionImport(CollectionDocument document, RegionalAccount account, boolean keepsFaces) {
    this.document = document;
    this.account = account;
    this.existing =
        keepsFaces ? account.collections().find(document.collectionId()) : Optional.empty();
    existing.ifPresent(kept -> kept.snapshot().faces().forEach(f -> faces.add(f.id())));
  }

  CollectionSnapshot snapshot() {
    List<Face> imported =
        Elements.of("/faces", document.faces())
            .convertDistinct(
                new FaceImport(document.collectionId())::face,
                Face::id,
                "give it another faceId, imageId or externalImageId, or leave it out");
    imported.forEach(face -> faces.add(face.id()));
    return new CollectionSnapshot(
        document.collectionId(),
        Optional.ofNullable(document.createdAt())
            .map(CollectionImport::instant)
            .orElseGet(account.clock()::instant),
        model(),
        tags(),
        imported,
        Elements.of("/users", document.users())
            .convertDistinct(this::user, User::id, "give each user an id of its own"));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notATime) {
      String remedy = TextRule.MOMENT.description();
      throw ProblemException.of("/createdAt", "is '%s': give %s".formatted(text, remedy));
    }
  }

  /**
   * A collection that is there already and stays keeps its version, unless another is asked for.
   */
  private FaceModelVersion model() {
    return Optional.ofNullable(document.faceModelVersion())
        .map(FaceModelVersion::new)
        .or(() -> existing.map(FaceCollection::model))
        .orElse(FaceModelVersion.LATEST);
  }

  private Map<String, String> tags() {
    Map<String, String> tags = Optional.ofNullable(document.tags()).orElse(Map.of());
    if (tags.size() > FaceCollection.MOST_TAGS) {
      throw ProblemException.of(
          "/tags",
          "has %s tags: give a collection at most %s"
              .formatted(tags.size(), FaceCollection.MOST_TAGS));
    }
    return tags;
  }

  private User user(UserDocument user) {
    List<FaceId> own =
        Elements.of("/faceIds", user.faceIds()).convert(face -> claim(face, user.userId()));
    long room = account.settings().facesPerUser();
    if (own.size() > room) {
      throw ProblemException.of(
          "/faceIds", "has %s faces: give a user at most %s".formatted(own.size(), room));
    }
    UserStatus settled = own.isEmpty() ? UserStatus.CREATED : UserStatus.ACTIVE;
    UserStatus status =
        Optional.ofNullable(user.status()).map(UserStatus::fromValue).orElse(settled);
    boolean isFree = own.isEmpty();
    if (status != settled
        && status != UserStatus.UPDATING
        && !(isFree && status == UserStatus.CREATING)) {
      throw ProblemException.of(
          "/status",
          "is '%s' for a user %s faces: give %s or UPDATING, or leave it out"
              .formatted(
                  status, isFree ? "without" : "with", isFree ? "CREATED, CREATING" : "ACTIVE"));
    }
    return new User(user.userId(), status, own);
  }

  private FaceId claim(String id, String userId) {
    FaceId face = FaceId.parse(id);
    if (!faces.contains(face)) {
      throw ProblemException.of(
          "", "is '" + id + "', which is not in the collection: add it to its faces");
    }
    String owner = owners.putIfAbsent(face, userId);
    if (owner != null) {
      throw ProblemException.of(
          "",
          "is '%s', which belongs to user '%s' already: list each face once, as it has one user at most"
              .formatted(id, owner));
    }
    return face;
  }
}
