package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Required;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A collection with its faces and users. */
public record CollectionDocument(
    @Required @Text(TextRule.COLLECTION_ID) String collectionId,
    @Text(TextRule.MOMENT) @Nullable String createdAt,
    @Text(TextRule.FACE_MODEL_VERSION) @Nullable String faceModelVersion,
    @Text(value = TextRule.TAG_VALUE, keys = TextRule.TAG_KEY) @Nullable Map<String, String> tags,
    @Nullable Elements<FaceDocument> faces,
    @Nullable Elements<UserDocument> users) {

  /** A face. Every member may be left out: {@link FaceImport} derives it then. */
  public record FaceDocument(
      @Text(TextRule.FACE_ID) @Nullable String faceId,
      @Text(TextRule.PERSON) @Nullable String person,
      @Text(TextRule.EXTERNAL_IMAGE_ID) @Nullable String externalImageId,
      @Text(TextRule.IMAGE_ID) @Nullable String imageId,
      @Range(min = 0) @Nullable Integer ordinal,
      @Range(min = 0, max = 100) @Nullable Float confidence,
      @Nullable BoxDocument boundingBox) {

    static FaceDocument of(Face face) {
      StoredBox box = face.boundingBox();
      return new FaceDocument(
          face.id().toString(),
          face.person().orElse(null),
          face.externalImageId().orElse(null),
          face.imageId().toString(),
          face.ordinal(),
          face.confidence(),
          new BoxDocument(box.width(), box.height(), box.left(), box.top()));
    }
  }

  /** Where a face is, in ratios of the image's width and height; it may lie beyond the image. */
  public record BoxDocument(
      @Required @Range(min = 0) Float width,
      @Required @Range(min = 0) Float height,
      @Required Float left,
      @Required Float top) {}

  /** A user, ACTIVE if it has faces and nothing else is said. */
  public record UserDocument(
      @Required @Text(TextRule.USER_ID) String userId,
      @Text(TextRule.FACE_ID) @Nullable List<String> faceIds,
      @Text(TextRule.USER_STATUS) @Nullable String status) {

    static UserDocument of(User user) {
      return new UserDocument(
          user.id(),
          user.faces().stream().map(FaceId::toString).toList(),
          user.status().toString());
    }
  }

  static CollectionDocument of(CollectionSnapshot collection) {
    return new CollectionDocument(
        collection.id(),
        collection.createdAt().toString(),
        collection.model().text(),
        new TreeMap<>(collection.tags()),
        Elements.of("/faces", () -> collection.faces().stream().map(FaceDocument::of)),
        Elements.of("/users", () -> collection.users().stream().map(UserDocument::of)));
  }
}
