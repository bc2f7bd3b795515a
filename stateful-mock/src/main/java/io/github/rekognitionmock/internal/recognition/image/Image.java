package io.github.rekognitionmock.internal.recognition.image;

import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.Arrays;
import java.util.Optional;

/** An image as a request names it. */
public sealed interface Image extends ImageKey {

  ImageId id();

  /** An image that is sent along. Equal to every image of the same bytes. */
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

    public byte[] content() {
      return content;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that
          && id.equals(that.id)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }

    @Override
    public String toString() {
      return "Bytes[%s of %s]".formatted(content.length, id);
    }
  }

  /** An image in a bucket. */
  record S3Object(String bucket, String name, Optional<String> version) implements Image {

    public static S3Object of(String bucket, String name) {
      return new S3Object(bucket, name, Optional.empty());
    }

    @Override
    public ImageId id() {
      return ImageId.derivedFrom(
          "s3://" + bucket + "/" + name + version.map("?"::concat).orElse(""));
    }
  }

  static Image of(byte[] content) {
    return new Bytes(content);
  }
}
