package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.List;

/** What an image shows. */
public record RecognizedImage(ImageId id, List<VisibleFace> faces, Evidence evidence) {

  public RecognizedImage {
    faces = List.copyOf(faces);
  }
}
