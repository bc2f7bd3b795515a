package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.Optional;

/** A face in a collection, as it was at one moment. */
public record Face(
    FaceId id,
    ImageId imageId,
    int ordinal,
    StoredBox boundingBox,
    float confidence,
    Optional<String> externalImageId,
    Optional<String> person,
    Optional<String> userId)
    implements Likeness {

  private static final double PERCENT = 100;
  private static final double RATIO_PRECISION = 1_000_000;

  @Override
  public Optional<FaceId> faceId() {
    return Optional.of(id);
  }

  public static Face indexed(
      String collectionId, Optional<String> externalImageId, VisibleFace seen) {
    return indexed(
        collectionId,
        externalImageId,
        seen.imageId(),
        seen.ordinal(),
        StoredBox.of(seen.detail().boundingBox()),
        seen.detail().confidence(),
        seen.person());
  }

  /**
   * Makes the face that a collection stores for a face on an image. Its id follows from the
   * collection, the image, the external image id and its place on the image, so that the same image
   * under the same external id gives the same face again, and under another a new one.
   */
  public static Face indexed(
      String collectionId,
      Optional<String> externalImageId,
      ImageId imageId,
      int ordinal,
      StoredBox boundingBox,
      float confidence,
      Optional<String> person) {
    String name =
        String.join(
            "\n",
            collectionId,
            imageId.toString(),
            externalImageId.orElse(""),
            Integer.toString(ordinal));
    return new Face(
        FaceId.derivedFrom(name),
        imageId,
        ordinal,
        boundingBox,
        storedConfidence(confidence),
        externalImageId,
        person,
        Optional.empty());
  }

  public Face withId(FaceId other) {
    return new Face(
        other, imageId, ordinal, boundingBox, confidence, externalImageId, person, userId);
  }

  /** The service keeps a ratio of six decimals, and answers percent of it. */
  private static float storedConfidence(float confidence) {
    double ratio = confidence / PERCENT;
    return (float) (Math.rint(ratio * RATIO_PRECISION) / RATIO_PRECISION) * (float) PERCENT;
  }
}
