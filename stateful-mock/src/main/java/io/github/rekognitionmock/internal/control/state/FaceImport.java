package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.internal.account.Photos;
import io.github.rekognitionmock.internal.collection.FaceCollection;
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
import java.util.function.IntPredicate;

/**
 * Makes the faces of one collection of their documents. What a document leaves out is derived:
 *
 * <ul>
 *   <li>without an image id the face is on a photo of its own, which follows from its face id, or
 *       without that from the collection, the person, the external image id and how many such faces
 *       came before;
 *   <li>without an ordinal it is at the first place on its image that no face before it has;
 *   <li>without a face id it has the one that indexing this face on this image would give;
 *   <li>without a confidence or a box it looks as a face on an image does.
 * </ul>
 */
final class FaceImport {

  private static final StoredBox PORTRAIT = StoredBox.of(FaceCompletion.portrait());

  private final FaceCollection draft;

  /** The next photo of each series of which there are several. */
  private final Map<Photos.Series, Integer> photos = new HashMap<>();

  /** The next place on each image on which one was left out. */
  private final Map<ImageId, Integer> places = new HashMap<>();

  /**
   * Prepares an import.
   *
   * @param draft where each face is expected to be before the next one is imported
   */
  FaceImport(FaceCollection draft) {
    this.draft = draft;
  }

  Face face(FaceDocument document) {
    Optional<FaceId> id = Optional.ofNullable(document.faceId()).map(FaceId::parse);
    Optional<String> externalImageId = Optional.ofNullable(document.externalImageId());
    ImageId image = image(document, externalImageId);
    Face indexed =
        Face.indexed(
            draft.id(),
            externalImageId,
            image,
            Optional.ofNullable(document.ordinal()).orElseGet(() -> place(image)),
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
        new Photos.Series(draft.id(), Optional.ofNullable(document.person()), externalImageId);
    return series.photo(next(photos, series, number -> draft.isOnImage(series.photo(number), 0)));
  }

  private int place(ImageId image) {
    return next(places, image, ordinal -> draft.isOnImage(image, ordinal));
  }

  /** Finds the first number that is not taken, and remembers it where it is not the first one. */
  private static <K> int next(Map<K, Integer> numbers, K key, IntPredicate isTaken) {
    int next = numbers.getOrDefault(key, 0);
    while (isTaken.test(next)) {
      next++;
    }
    if (next > 0) {
      numbers.put(key, next);
    }
    return next;
  }

  private static StoredBox box(BoxDocument box) {
    return StoredBox.rounded(box.width(), box.height(), box.left(), box.top());
  }
}
