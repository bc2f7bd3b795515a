package io.github.rekognitionmock.internal.recognition;

/**
 * A number from which everything follows that nobody declared: it looks random, and the same origin
 * always gives the same one.
 */
public record Fingerprint(long value) {

  private static final int FRACTION_BITS = 24;

  public static Fingerprint of(ImageId image, int place) {
    long low = scramble(image.low() + place);
    return new Fingerprint(scramble(image.high() ^ low));
  }

  public static Fingerprint of(String name) {
    return new Fingerprint(scramble(name.hashCode()));
  }

  public Fingerprint with(Fingerprint other) {
    return new Fingerprint(scramble(value + other.value));
  }

  public float fraction() {
    return (value >>> (Long.SIZE - FRACTION_BITS)) / (float) (1 << FRACTION_BITS);
  }

  private static long scramble(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
