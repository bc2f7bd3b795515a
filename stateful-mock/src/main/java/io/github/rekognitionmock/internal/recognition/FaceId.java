package io.github.rekognitionmock.internal.recognition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The identifier of a face in a collection: a lower-case UUID, ordered as its text is.
 *
 * <p>Kept as two numbers because a collection may hold millions of them.
 */
public record FaceId(long high, long low) implements Comparable<FaceId> {

  private static final long VERSION_MASK = 0xF000L;
  private static final long VERSION_4 = 0x4000L;

  public static List<FaceId> parseAll(List<String> texts) {
    return texts.stream().map(FaceId::parse).toList();
  }

  public static FaceId parse(String text) {
    UUID uuid = UUID.fromString(text);
    return new FaceId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }

  /** Reads an id, if a text is one. */
  public static Optional<FaceId> find(String text) {
    try {
      return Optional.of(parse(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /**
   * Derives an id from a name: the same name always gives the same id.
   *
   * <p>The id looks as the service's own do since face model 3.0 (UUID version 4), although it is
   * not random.
   */
  public static FaceId derivedFrom(String name) {
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    long high = (uuid.getMostSignificantBits() & ~VERSION_MASK) | VERSION_4;
    return new FaceId(high, uuid.getLeastSignificantBits());
  }

  @Override
  public int compareTo(FaceId other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return new UUID(high, low).toString();
  }
}
