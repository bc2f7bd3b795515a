package io.github.rekognitionmock.internal.recognition.mark;

import java.util.BitSet;
import java.util.Optional;

/**
 * Where a picture gets lighter from left to right: a difference hash of 16 by 16 places, which
 * hardly changes when the picture is scaled or compressed.
 */
public final class PictureHash {

  /** The greatest distance at which pictures are taken to be copies; others differ by about 120. */
  public static final int FARTHEST_COPY = 16;

  private static final int PLACES = 16;
  private static final int CLEARLY_LIGHTER = 3;
  private static final int LEAST_STRUCTURE = 20;

  private final BitSet lighter;

  private PictureHash(BitSet lighter) {
    this.lighter = lighter;
  }

  /** Returns the hash of a picture, unless too little is to be seen on it. */
  static Optional<PictureHash> of(GrayPicture picture) {
    BitSet lighter = new BitSet();
    for (int row = 0; row < PLACES; row++) {
      for (int column = 0; column < PLACES; column++) {
        int step = light(picture, column + 1, row) - light(picture, column, row);
        lighter.set(row * PLACES + column, step > CLEARLY_LIGHTER);
      }
    }
    return lighter.cardinality() < LEAST_STRUCTURE
        ? Optional.empty()
        : Optional.of(new PictureHash(lighter));
  }

  /** Returns at how many of the 256 places two pictures differ. */
  public int distance(PictureHash other) {
    BitSet different = (BitSet) lighter.clone();
    different.xor(other.lighter);
    return different.cardinality();
  }

  private static int light(GrayPicture picture, int column, int row) {
    int left = column * picture.width() / (PLACES + 1);
    int right = (column + 1) * picture.width() / (PLACES + 1);
    int top = row * picture.height() / PLACES;
    int bottom = (row + 1) * picture.height() / PLACES;
    int sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += Byte.toUnsignedInt(picture.pixels()[y * picture.width() + x]);
      }
    }
    return sum / Math.max(1, (right - left) * (bottom - top));
  }
}
