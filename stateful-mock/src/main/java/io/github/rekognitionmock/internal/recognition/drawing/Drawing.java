package io.github.rekognitionmock.internal.recognition.drawing;

import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import java.util.BitSet;

/** A picture in black on one light colour. */
final class Drawing {

  private final Dimensions size;
  private final int ground;
  private final BitSet black = new BitSet();

  Drawing(Dimensions size, int ground) {
    this.size = size;
    this.ground = ground;
  }

  Dimensions size() {
    return size;
  }

  /** Returns the colour of a pixel, that of the nearest one if it is beyond the edge. */
  int colour(int x, int y) {
    return black.get(Math.min(y, size.height() - 1) * size.width() + Math.min(x, size.width() - 1))
        ? 0
        : ground;
  }

  /** Blackens the part of a rectangle that is on the picture. */
  void blacken(int left, int top, int right, int bottom) {
    for (int y = top; y < Math.min(bottom, size.height()) && left < size.width(); y++) {
      black.set(y * size.width() + left, y * size.width() + Math.min(right, size.width()));
    }
  }
}
