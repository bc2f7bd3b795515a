package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import java.util.List;

/** What was declared about an image. */
public sealed interface ImageRule {

  ImageKey key();

  /** The image shows faces. */
  record Showing(ImageKey key, List<DeclaredFace> faces) implements ImageRule {

    public Showing {
      faces = List.copyOf(faces);
    }
  }

  /** The image is not in its bucket. */
  record Missing(Image.S3Object key) implements ImageRule {}

  static ImageRule showing(ImageKey key, String... persons) {
    return new Showing(key, List.of(persons).stream().map(DeclaredFace::of).toList());
  }
}
