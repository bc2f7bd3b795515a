package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.Photos;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.BoxDocument;
import io.github.rekognitionmock.internal.control.state.CollectionDocument.FaceDocument;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.face.FaceCompletion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the faces of one collection of their documents. What a document leaves out is derived:
 *
 * <ul>
 *   <li>without an image id the face is on a photo of its own, which follows from its face id, or
 *       without that from the collection, the person, the external image id and how many such faces
 *       came before;
 *   <li>without an ordinal it comes after the faces on the same image that came before;
 *   <li>without a face id it has the one that indexing this face on this image would give;
 *   <li>without a confidence or a box it looks as a face on an image does.
 * </ul>
 */
final class FaceImport {

  private static final StoredBox PORTRAIT = StoredBox.of(FaceCompletion.portrait());

  private final String collectionId;
  private final Map<Photos.Series, Integer> photos = new HashMap<>();
  private final Map<ImageId, Integer> facesOnImage = new HashMap<>();

  FaceImport(String collectionId) {
    this.collectionId = collectionId;
  }

  Face face(FaceDocument document) {
    Optional<FaceId> id = Optional.ofNullable(document.faceId()).map(FaceId::parse);
    Optional<String> externalImageId = Optional.ofNullable(document.externalImageId());
    ImageId image = image(document, externalImageId);
    int next = facesOnImage.merge(image, 1, Integer::sum) - 1;
    Face indexed =
        Face.indexed(
            collectionId,
            externalImageId,
            image,
            Optional.ofNullable(document.ordinal()).orElse(next),
            Optional.ofNullable(document.boundingBox()).map(FaceImport::box).orElse(PORTRAIT),
            Optional.ofNullable(document.confidence())
                .orElseGet(() -> FaceCompletion.confidence(image)),
            Optional.ofNullable(document.person()));
    return id.map(indexed::withId).orElse(indexed);
  }

  private ImageId image(FaceDocument document, Optional<String> externalImageId) {
    if (document.imageId() != null) {
      return ImageId.parse(document.imageId());
    }
    if (document.faceId() != null) {
      return ImageId.derivedFrom("face\n" + document.faceId());
    }
    Photos.Series series =
        new Photos.Series(collectionId, Optional.ofNullable(document.person()), externalImageId);
    return series.photo(photos.merge(series, 1, Integer::sum) - 1);
  }

  private static StoredBox box(BoxDocument box) {
    return StoredBox.rounded(box.width(), box.height(), box.left(), box.top());
  }
}
