package io.github.rekognitionmock.internal.recognition.image;

import java.util.Optional;

/**
 * What can be learnt from an image's bytes. A file may be broken anywhere behind its first bytes:
 * then there is less to learn, but nothing is thrown.
 */
public sealed interface ImageFile permits JpegFile, PngFile {

  static Optional<ImageFile> of(byte[] content) {
    if (PngFile.isPng(content)) {
      return Optional.of(new PngFile(content));
    }
    return JpegFile.isJpeg(content) ? Optional.of(new JpegFile(content)) : Optional.empty();
  }

  Optional<Dimensions> dimensions();

  /** Tells whether the file has pixels, and ends as it should. */
  boolean isWhole();

  Optional<Inscription> inscription();
}
