package io.github.rekognitionmock;

import io.github.rekognitionmock.account.Photos;
import io.github.rekognitionmock.collection.Face;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.face.FaceCompletion;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.List;
import java.util.Optional;

/**
 * Describes a face that a collection is to have. What is left out follows from the collection and
 * the person, the same in every run. Not thread-safe.
 */
public final class FaceBuilder {

  private final String collectionId;
  private final DeclaredFace.Builder declared = DeclaredFace.builder();
  private Optional<String> person = Optional.empty();
  private Optional<String> externalImageId = Optional.empty();

  FaceBuilder(String collectionId) {
    this.collectionId = collectionId;
  }

  /**
   * Says whose face it is.
   *
   * @param person the person's label
   * @return this builder
   */
  public FaceBuilder person(String person) {
    this.person = Optional.of(person);
    declared.person(person);
    return this;
  }

  /**
   * Says under which id the image was indexed.
   *
   * @param externalImageId 1 to 255 letters, digits, {@code _}, {@code .}, {@code -} or {@code :}
   * @return this builder
   * @throws IllegalArgumentException if the service would not take this id
   */
  public FaceBuilder externalImageId(String externalImageId) {
    this.externalImageId =
        Optional.of(TextRule.EXTERNAL_IMAGE_ID.check("external image id", externalImageId));
    return this;
  }

  /**
   * Says where the face is on its image.
   *
   * @param boundingBox a box on the image
   * @return this builder
   */
  public FaceBuilder boundingBox(BoundingBox boundingBox) {
    declared.boundingBox(boundingBox);
    return this;
  }

  /**
   * Says how certain it is that this is a face.
   *
   * @param confidence 0 to 100
   * @return this builder
   */
  public FaceBuilder confidence(float confidence) {
    declared.confidence(confidence);
    return this;
  }

  /** Tells from which photos the face is to be taken. */
  Photos.Series series() {
    return new Photos.Series(collectionId, person, externalImageId);
  }

  Face on(ImageId photo) {
    List<VisibleFace> seen = FaceCompletion.complete(photo, List.of(declared.build()));
    return Face.indexed(collectionId, externalImageId, seen.get(0));
  }
}
