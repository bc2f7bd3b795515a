package io.github.rekognitionmock.recognition;

import java.util.Optional;

/** An image as a request names it. */
public sealed interface Image {

  /**
   * Returns the id that follows from the image alone.
   *
   * @return the same id for the same bytes, and for the same S3 object
   */
  ImageId id();

  /** An image that is sent along. */
  final class Bytes implements Image {

    private final byte[] content;
    private final ImageId id;

    private Bytes(byte[] content) {
      this.content = content;
      this.id = ImageId.of(content);
    }

    @Override
    public ImageId id() {
      return id;
    }

    /**
     * Returns the image itself.
     *
     * @return the bytes, not copied: not to be written to
     */
    public byte[] content() {
      return content;
    }
  }

  /**
   * An image in a bucket.
   *
   * @param bucket the bucket's name
   * @param name the object's key
   * @param version the object's version, empty for the newest
   */
  record S3Object(String bucket, String name, Optional<String> version) implements Image {

    @Override
    public ImageId id() {
      return ImageId.derivedFrom(
          "s3://" + bucket + "/" + name + version.map("?"::concat).orElse(""));
    }
  }

  /**
   * Makes an image of its bytes.
   *
   * @param content the bytes, which must not change any more
   * @return the image
   */
  static Image of(byte[] content) {
    return new Bytes(content);
  }
}
