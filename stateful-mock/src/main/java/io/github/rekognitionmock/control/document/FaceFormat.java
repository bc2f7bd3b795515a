package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.account.Photos;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.control.recognition.BoundingBoxFormat;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.face.FaceCompletion;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The faces of one collection. A face may leave out everything:
 *
 * <ul>
 *   <li>without an image id it is on a photo of its own, which follows from its face id, or without
 *       that from the collection, the person, the external image id and how many such faces came
 *       before;
 *   <li>without an ordinal it comes after the faces on the same image that came before;
 *   <li>without a face id it has the one that indexing this face on this image would give;
 *   <li>without a confidence or a box it looks as a declared face on an image does.
 * </ul>
 */
final class FaceFormat {

  private static final String FACE_ID = "faceId";
  private static final String PERSON = "person";
  private static final String EXTERNAL_IMAGE_ID = "externalImageId";
  private static final String IMAGE_ID = "imageId";
  private static final String ORDINAL = "ordinal";
  private static final String CONFIDENCE = "confidence";
  private static final String BOUNDING_BOX = "boundingBox";

  private static final List<DeclaredFace> ANYBODY = List.of(DeclaredFace.builder().build());

  private final String collectionId;
  private final Map<Photos.Series, Integer> photos = new HashMap<>();
  private final Map<ImageId, Integer> facesOnImage = new HashMap<>();
  private final Distinct<FaceId> ids =
      new Distinct<>("give it another faceId, imageId or externalImageId, or leave it out");

  private FaceFormat(String collectionId) {
    this.collectionId = collectionId;
  }

  static List<Face> readAll(String collectionId, List<JsonValue> values) {
    FaceFormat format = new FaceFormat(collectionId);
    List<Face> faces = new ArrayList<>(values.size());
    values.forEach(value -> faces.add(format.read(value)));
    return faces;
  }

  static ObjectNode write(Face face) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.put(FACE_ID, face.id().toString());
    face.person().ifPresent(person -> members.put(PERSON, person));
    face.externalImageId().ifPresent(id -> members.put(EXTERNAL_IMAGE_ID, id));
    members.put(IMAGE_ID, face.imageId().toString());
    members.put(ORDINAL, face.ordinal());
    members.put(CONFIDENCE, face.confidence());
    members.set(BOUNDING_BOX, BoundingBoxFormat.write(face.boundingBox()));
    return members;
  }

  private Face read(JsonValue value) {
    JsonObject members =
        value.object(
            FACE_ID, PERSON, EXTERNAL_IMAGE_ID, IMAGE_ID, ORDINAL, CONFIDENCE, BOUNDING_BOX);
    Optional<FaceId> id = members.optional(FACE_ID).map(TextRule.UUID::read).map(FaceId::parse);
    Optional<String> person = members.optional(PERSON).map(TextRule.PERSON::read);
    Optional<String> externalImageId =
        members.optional(EXTERNAL_IMAGE_ID).map(TextRule.EXTERNAL_IMAGE_ID::read);
    ImageId image =
        members
            .optional(IMAGE_ID)
            .map(TextRule.UUID::read)
            .map(ImageId::parse)
            .orElseGet(() -> photo(id, new Photos.Series(collectionId, person, externalImageId)));
    Face indexed = Face.indexed(collectionId, externalImageId, seen(members, person, image));
    Face face = id.map(indexed::withId).orElse(indexed);
    ids.add(face.id(), members.optional(FACE_ID).orElse(value));
    return face;
  }

  private ImageId photo(Optional<FaceId> id, Photos.Series series) {
    return id.map(given -> ImageId.derivedFrom("face\n" + given))
        .orElseGet(() -> series.photo(photos.merge(series, 1, Integer::sum) - 1));
  }

  private VisibleFace seen(JsonObject members, Optional<String> person, ImageId image) {
    VisibleFace usual = FaceCompletion.complete(image, ANYBODY).get(0);
    return new VisibleFace(
        image,
        ordinal(members, image),
        person,
        members
            .optional(BOUNDING_BOX)
            .map(BoundingBoxFormat::readStored)
            .orElse(usual.boundingBox()),
        members.optional(CONFIDENCE).map(given -> given.number(0, 100)).orElse(usual.confidence()),
        usual.attributes());
  }

  private int ordinal(JsonObject members, ImageId image) {
    int next = facesOnImage.merge(image, 1, Integer::sum) - 1;
    return members
        .optional(ORDINAL)
        .map(given -> given.wholeNumber(0, Integer.MAX_VALUE))
        .orElse(next);
  }
}
