package io.github.rekognitionmock.recognition.face;

import io.github.rekognitionmock.recognition.BoundingBox;
import io.github.rekognitionmock.recognition.FaceId;
import io.github.rekognitionmock.recognition.ImageId;
import io.github.rekognitionmock.recognition.Likeness;
import io.github.rekognitionmock.recognition.attribute.FaceAttributes;
import java.util.Optional;

/**
 * A face on an image.
 *
 * @param imageId the image's id
 * @param ordinal the place of the face among the faces of the image, largest first, from 0
 * @param person the person whom the face was declared to show
 * @param boundingBox where it is
 * @param confidence how certain it is that this is a face, 0 to 100
 * @param attributes what else is to be seen of it
 */
public record VisibleFace(
    ImageId imageId,
    int ordinal,
    Optional<String> person,
    BoundingBox boundingBox,
    float confidence,
    FaceAttributes attributes)
    implements Likeness {

  @Override
  public Optional<FaceId> faceId() {
    return Optional.empty();
  }

  @Override
  public Optional<String> userId() {
    return Optional.empty();
  }
}
