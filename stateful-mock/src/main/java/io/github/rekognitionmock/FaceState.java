package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.recognition.Range;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/**
 * A face of a collection as it was at one moment. Immutable. A null is refused with an {@link
 * IllegalArgumentException}.
 *
 * @param faceId the FaceId
 * @param imageId the ImageId of the image on which it was found
 * @param externalImageId the ExternalImageId under which it was indexed
 * @param person the label of the person whom it was declared to show
 * @param userId the user with whom it is associated
 * @param boundingBox where it is on the image, as ratios of the image's width and height
 * @param confidence how certain it is that this is a face, 0 to 100
 */
public record FaceState(
    String faceId,
    String imageId,
    Optional<String> externalImageId,
    Optional<String> person,
    Optional<String> userId,
    BoundingBox boundingBox,
    float confidence) {

  /**
   * Checks the range.
   *
   * @param faceId the FaceId
   * @param imageId the ImageId of the image on which it was found
   * @param externalImageId the ExternalImageId under which it was indexed
   * @param person the label of the person whom it was declared to show
   * @param userId the user with whom it is associated
   * @param boundingBox where it is on the image
   * @param confidence how certain it is that this is a face
   * @throws IllegalArgumentException if the confidence is out of range
   */
  public FaceState {
    required("face id", faceId);
    required("image id", imageId);
    required("external image id", externalImageId);
    required("person", person);
    required("user id", userId);
    required("bounding box", boundingBox);
    Range.PERCENT.check("confidence", confidence);
  }
}
