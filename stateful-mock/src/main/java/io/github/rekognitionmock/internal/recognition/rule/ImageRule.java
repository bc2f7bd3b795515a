package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import java.util.List;
import java.util.Optional;

/** What was declared about an image. */
public sealed interface ImageRule {

  ImageKey key();

  /** The image shows faces, and has so many bytes if that is known. */
  record Showing(ImageKey key, List<DeclaredFace> faces, Optional<Long> size) implements ImageRule {

    public Showing {
      faces = List.copyOf(faces);
    }

    public Showing(ImageKey key, List<DeclaredFace> faces) {
      this(key, faces, Optional.empty());
    }
  }

  /** The image in S3, or all of a kind, are not in their bucket. */
  record Missing(ImageKey key) implements ImageRule {}

  /** The bucket is in a region, from which alone its images can be read. */
  record InRegion(ImageKey.Bucket key, String region) implements ImageRule {}

  static ImageRule showing(ImageKey key, String... persons) {
    return new Showing(key, List.of(persons).stream().map(DeclaredFace::of).toList());
  }
}
