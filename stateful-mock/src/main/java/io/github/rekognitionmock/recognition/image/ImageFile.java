package io.github.rekognitionmock.recognition.image;

import java.util.List;
import java.util.Optional;

/**
 * What can be learnt from an image's bytes. A file may be broken anywhere behind its first bytes:
 * then there is less to learn, but nothing is thrown.
 */
public sealed interface ImageFile permits JpegFile, PngFile {

  /**
   * Looks at bytes.
   *
   * @param content the bytes, which must not change any more
   * @return the file, empty if the bytes begin neither as a JPEG nor as a PNG
   */
  static Optional<ImageFile> of(byte[] content) {
    if (PngFile.isPng(content)) {
      return Optional.of(new PngFile(content));
    }
    return JpegFile.isJpeg(content) ? Optional.of(new JpegFile(content)) : Optional.empty();
  }

  /**
   * Finds out how large the image is.
   *
   * @return the size, empty if it cannot be read
   */
  Optional<Dimensions> dimensions();

  /**
   * Reads whom the image itself says it shows.
   *
   * @return the persons' labels, none if it shows nobody; empty if it says nothing
   */
  Optional<List<String>> persons();
}
