package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.CollectionDraft;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.FaceModelVersion;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.FaceDocument;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.UserDocument;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final long facesPerUser;

  /** The users of faces that the existing collection has. */
  private final Map<FaceId, String> borrowers = new HashMap<>();

  /**
   * Prepares an import.
   *
   * @param keepsFaces whether the account's collection of this id stays, so that users may have its
   *     faces
   * @param facesPerUser the quota that holds once the document is there
   */
  CollectionImport(
      CollectionDocument document, RegionalAccount account, boolean keepsFaces, long facesPerUser) {
    this.document = document;
    this.account = account;
    this.existing =
        keepsFaces ? account.collections().find(document.collectionId()) : Optional.empty();
    this.facesPerUser = facesPerUser;
  }

  /**
   * Makes the collection.
   *
   * @param progress run for each face that was read
   */
  CollectionDraft draft(Runnable progress) {
    FaceCollection draft = draft(tags());
    if (document.faces() != null) {
      addFaces(document.faces(), draft, progress);
    }
    if (document.users() == null) {
      return new CollectionDraft(draft, List.of());
    }
    return new CollectionDraft(
        draft,
        document
            .users()
            .convertDistinct(
                user -> user(user, draft), User::id, "give each user an id of its own"));
  }

  private FaceCollection draft(Map<String, String> tags) {
    Instant createdAt =
        Optional.ofNullable(document.createdAt())
            .map(CollectionImport::instant)
            .orElseGet(account.clock()::instant);
    return account.collections().draft(document.collectionId(), createdAt, model(), tags);
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

  private void addFaces(Elements<FaceDocument> faces, FaceCollection draft, Runnable progress) {
    FaceImport conversion = new FaceImport(draft);
    faces.forEach(
        document -> {
          Face face = conversion.face(document);
          if (draft.findFace(face.id()).isPresent()) {
            throw faces.repetition(
                ids(faces).indexOf(face.id()),
                "give it another faceId, imageId or externalImageId, or leave it out");
          }
          draft.restore(face);
          progress.run();
        });
  }

  /** Imports the faces again, because to remember the id of each would take too much memory. */
  private List<FaceId> ids(Elements<FaceDocument> faces) {
    FaceCollection draft = draft(Map.of());
    FaceImport conversion = new FaceImport(draft);
    return faces.convert(
        document -> {
          Face face = conversion.face(document);
          draft.restore(face);
          return face.id();
        });
  }

  private User user(UserDocument document, FaceCollection draft) {
    Set<FaceId> own = new LinkedHashSet<>();
    Elements.of("/faceIds", document.faceIds())
        .forEach(
            id -> {
              FaceId face = FaceId.parse(id);
              owner(face, draft)
                  .or(() -> Optional.of(document.userId()).filter(user -> !own.add(face)))
                  .ifPresent(owner -> refuse(face, owner));
            });
    if (own.size() > facesPerUser) {
      throw ProblemException.of(
          "/faceIds", "has %s faces: give a user at most %s".formatted(own.size(), facesPerUser));
    }
    UserStatus settled = own.isEmpty() ? UserStatus.CREATED : UserStatus.ACTIVE;
    UserStatus status =
        Optional.ofNullable(document.status()).map(UserStatus::fromValue).orElse(settled);
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
    User user = new User(document.userId(), status, List.copyOf(own));
    own.stream()
        .filter(face -> draft.findFace(face).isEmpty())
        .forEach(face -> borrowers.put(face, user.id()));
    draft.restore(user);
    return user;
  }

  /** Finds the user of a face, which has to be there. */
  private Optional<String> owner(FaceId id, FaceCollection draft) {
    Optional<Face> face = draft.findFace(id);
    if (face.isEmpty() && existing.flatMap(collection -> collection.findFace(id)).isEmpty()) {
      throw ProblemException.of(
          "", "is '" + id + "', which is not in the collection: add it to its faces");
    }
    return face.flatMap(Face::userId).or(() -> Optional.ofNullable(borrowers.get(id)));
  }

  private static void refuse(FaceId face, String owner) {
    throw ProblemException.of(
        "",
        "is '%s', which belongs to user '%s' already: list each face once, as it has one user at most"
            .formatted(face, owner));
  }
}
