package io.github.rekognitionmock.internal.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The identifier that the service derives from an image: the same image always has the same one.
 */
public record ImageId(UUID value) {

  public static ImageId parse(String text) {
    return new ImageId(UUID.fromString(text));
  }

  public static ImageId of(byte[] content) {
    return new ImageId(UUID.nameUUIDFromBytes(content));
  }

  public static ImageId derivedFrom(String name) {
    return of(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
