package io.github.rekognitionmock.internal.recognition.drawing;

import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** A picture in black on one light colour. */
final class Drawing {

  private final Dimensions size;
  private final int ground;
  private final List<BitSet> black;

  Drawing(Dimensions size, int ground) {
    this.size = size;
    this.ground = ground;
    this.black = Stream.generate(BitSet::new).limit(size.height()).toList();
  }

  Dimensions size() {
    return size;
  }

  /** Returns the colour of a pixel, that of the nearest one if it is beyond the edge. */
  int colour(int x, int y) {
    return row(y).get(Math.min(x, size.width() - 1)) ? 0 : ground;
  }

  boolean isRowLikeTheOneAbove(int y) {
    return y > 0 && row(y).equals(row(y - 1));
  }

  /** Blackens the part of a rectangle that is on the picture. */
  void blacken(int left, int top, int right, int bottom) {
    for (int y = top; y < Math.min(bottom, size.height()) && left < size.width(); y++) {
      row(y).set(left, Math.min(right, size.width()));
    }
  }

  private BitSet row(int y) {
    return black.get(Math.min(y, size.height() - 1));
  }
}
