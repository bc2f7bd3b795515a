package io.github.rekognitionmock.internal.recognition.face;

import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** A face on an image. Its detail is complete. */
public record VisibleFace(ImageId imageId, int ordinal, Optional<String> person, FaceDetail detail)
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
