package io.github.rekognitionmock.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The identifier that the service derives from an image: the same image always has the same one.
 *
 * @param value a UUID, of version 3 where the mock made it
 */
public record ImageId(UUID value) {

  /**
   * Reads the text form.
   *
   * @param text a UUID
   * @return the id
   * @throws IllegalArgumentException if the text is not a UUID
   */
  public static ImageId parse(String text) {
    return new ImageId(UUID.fromString(text));
  }

  /**
   * Derives the id of an image that is known by its content.
   *
   * @param content the image's bytes
   * @return the id
   */
  public static ImageId of(byte[] content) {
    return new ImageId(UUID.nameUUIDFromBytes(content));
  }

  /**
   * Derives the id of an image that is known by a name only.
   *
   * @param name what identifies the image
   * @return the id
   */
  public static ImageId derivedFrom(String name) {
    return of(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
