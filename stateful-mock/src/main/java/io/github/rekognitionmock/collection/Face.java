package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.Likeness;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.Optional;

/**
 * A face in a collection, as it was at one moment.
 *
 * @param id the face's id, unique in its collection
 * @param imageId the image on which it was found
 * @param ordinal its place among the faces of that image, largest first, from 0
 * @param boundingBox where it is on the image, rounded as the service keeps it
 * @param confidence how certain it is that this is a face, 0 to 100, rounded to four decimals
 * @param externalImageId the id that the caller gave to the image
 * @param person the person whom the face was declared to show
 * @param userId the one user with whom the face is associated
 */
public record Face(
    FaceId id,
    ImageId imageId,
    int ordinal,
    BoundingBox boundingBox,
    float confidence,
    Optional<String> externalImageId,
    Optional<String> person,
    Optional<String> userId)
    implements Likeness {

  private static final double CONFIDENCE_PRECISION = 10_000;

  @Override
  public Optional<FaceId> faceId() {
    return Optional.of(id);
  }

  /**
   * Makes the face that a collection stores for a face seen on an image. Its id follows from the
   * collection, the image, the external image id and its place on the image, so that the same image
   * under the same external id gives the same face again, and under another a new one.
   *
   * @param collectionId the collection that is to hold the face
   * @param externalImageId the id that the caller gave to the image
   * @param seen the face
   * @return the face, associated with no user
   */
  public static Face indexed(
      String collectionId, Optional<String> externalImageId, VisibleFace seen) {
    String name =
        String.join(
            "\n",
            collectionId,
            seen.imageId().toString(),
            externalImageId.orElse(""),
            Integer.toString(seen.ordinal()));
    return new Face(
        FaceId.derivedFrom(name),
        seen.imageId(),
        seen.ordinal(),
        seen.boundingBox().stored(),
        storedConfidence(seen.confidence()),
        externalImageId,
        seen.person(),
        Optional.empty());
  }

  /**
   * Makes this face under another id.
   *
   * @param other the other id
   * @return the face
   */
  public Face withId(FaceId other) {
    return new Face(
        other, imageId, ordinal, boundingBox, confidence, externalImageId, person, userId);
  }

  private static float storedConfidence(float confidence) {
    return (float) (Math.round(confidence * CONFIDENCE_PRECISION) / CONFIDENCE_PRECISION);
  }

  Face associatedWith(String user) {
    return withUser(Optional.of(user));
  }

  Face disassociated() {
    return withUser(Optional.empty());
  }

  private Face withUser(Optional<String> user) {
    return new Face(id, imageId, ordinal, boundingBox, confidence, externalImageId, person, user);
  }
}
