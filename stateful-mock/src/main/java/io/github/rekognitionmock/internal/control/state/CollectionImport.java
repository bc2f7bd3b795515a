package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.DocumentException;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.UserDocument;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** Makes one collection of its document. Changes nothing itself. */
final class CollectionImport {

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final int TAGS_OF_A_COLLECTION = 200;

  private final CollectionDocument document;
  private final RegionalAccount account;
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
    if (keepsFaces) {
      account
          .collections()
          .find(document.collectionId())
          .ifPresent(existing -> existing.snapshot().faces().forEach(f -> faces.add(f.id())));
    }
  }

  CollectionSnapshot snapshot() {
    List<Face> imported =
        Elements.of("faces", document.faces())
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
        tags(),
        imported,
        Elements.of("users", document.users())
            .convertDistinct(this::user, User::id, "give each user an id of its own"));
  }

  private static Instant instant(String text) {
    try {
      Instant moment = Instant.parse(text);
      if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
        return moment;
      }
    } catch (DateTimeException notATime) {
      // It is refused below.
    }
    throw DocumentException.of(
        "createdAt", "is '" + text + "'", "give a moment in UTC, as in 2026-11-20T10:15:30Z");
  }

  private Map<String, String> tags() {
    Map<String, String> tags = Optional.ofNullable(document.tags()).orElse(Map.of());
    if (tags.size() > TAGS_OF_A_COLLECTION) {
      throw DocumentException.of(
          "tags",
          "has " + tags.size() + " tags",
          "give a collection at most " + TAGS_OF_A_COLLECTION);
    }
    for (String key : tags.keySet()) {
      DocumentException.at("tags", () -> TextRule.TAG_KEY.check("tag key", key));
    }
    return tags;
  }

  private User user(UserDocument user) {
    List<FaceId> own =
        Elements.of("faceIds", user.faceIds()).convert(face -> claim(face, user.userId()));
    long room = account.settings().facesPerUser();
    if (own.size() > room) {
      throw DocumentException.of(
          "faceIds", "has " + own.size() + " faces", "give a user at most " + room);
    }
    UserStatus settled = own.isEmpty() ? UserStatus.CREATED : UserStatus.ACTIVE;
    String status = Optional.ofNullable(user.status()).orElse(settled.toString());
    if (!List.of(settled.toString(), UserStatus.UPDATING.toString()).contains(status)) {
      throw DocumentException.of(
          "status",
          "is '%s' for a user %s faces".formatted(status, own.isEmpty() ? "without" : "with"),
          "give %s or UPDATING, or leave it out".formatted(settled));
    }
    return new User(user.userId(), UserStatus.fromValue(status), own);
  }

  private FaceId claim(String id, String userId) {
    FaceId face = FaceId.parse(id);
    if (!faces.contains(face)) {
      throw DocumentException.of(
          "", "is '" + id + "', which is not in the collection", "add it to its faces");
    }
    String owner = owners.putIfAbsent(face, userId);
    if (owner != null) {
      throw DocumentException.of(
          "",
          "is '%s', which belongs to user '%s' already".formatted(id, owner),
          "list each face once, as it has one user at most");
    }
    return face;
  }
}
