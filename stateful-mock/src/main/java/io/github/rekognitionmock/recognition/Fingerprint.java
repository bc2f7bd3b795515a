package io.github.rekognitionmock.recognition;

/**
 * A number from which everything follows that nobody declared: it looks random, and the same origin
 * always gives the same one.
 *
 * @param value the number
 */
public record Fingerprint(long value) {

  private static final int FRACTION_BITS = 24;

  /**
   * Takes the fingerprint of a face on an image.
   *
   * @param image the image's id
   * @param place which of the image's faces
   * @return the fingerprint
   */
  public static Fingerprint of(ImageId image, int place) {
    long low = scramble(image.value().getLeastSignificantBits() + place);
    return new Fingerprint(scramble(image.value().getMostSignificantBits() ^ low));
  }

  /**
   * Takes the fingerprint of a name.
   *
   * @param name as in a person's label
   * @return the fingerprint
   */
  public static Fingerprint of(String name) {
    return new Fingerprint(scramble(name.hashCode()));
  }

  /**
   * Combines two fingerprints, in whichever order.
   *
   * @param other the other one
   * @return the fingerprint of both together
   */
  public Fingerprint with(Fingerprint other) {
    return new Fingerprint(scramble(value + other.value));
  }

  /**
   * Reads the fingerprint as a fraction.
   *
   * @return a number from 0 to 1, without 1 itself
   */
  public float fraction() {
    return (value >>> (Long.SIZE - FRACTION_BITS)) / (float) (1 << FRACTION_BITS);
  }

  /** The finalizer of the SplitMix64 generator: spreads close inputs over all bits. */
  private static long scramble(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
