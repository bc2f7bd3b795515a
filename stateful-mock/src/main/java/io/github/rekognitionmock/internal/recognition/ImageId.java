package io.github.rekognitionmock.internal.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The identifier that the service derives from an image: the same image always has the same one.
 */
public record ImageId(long high, long low) {

  public static ImageId parse(String text) {
    return of(UUID.fromString(text));
  }

  public static ImageId of(byte[] content) {
    return of(UUID.nameUUIDFromBytes(content));
  }

  public static ImageId derivedFrom(String name) {
    return of(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return new UUID(high, low).toString();
  }

  private static ImageId of(UUID uuid) {
    return new ImageId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }
}
