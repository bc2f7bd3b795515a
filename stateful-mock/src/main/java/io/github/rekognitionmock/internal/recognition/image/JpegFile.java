package io.github.rekognitionmock.internal.recognition.image;

import java.util.List;
import java.util.Optional;

/** A JPEG: segments, one of which holds the size. */
record JpegFile(byte[] content) implements ImageFile {

  private static final int MARKER = 0xFF;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  private static final List<Integer> NO_FRAMES = List.of(0xC4, 0xC8, 0xCC);

  private static final int LENGTH = 2;
  private static final int HEIGHT = 5;
  private static final int WIDTH = 7;
  private static final int FRAME_BYTES = 9;

  static boolean isJpeg(byte[] content) {
    return content.length > LENGTH
        && unsigned(content[0]) == MARKER
        && unsigned(content[1]) == START_OF_IMAGE
        && unsigned(content[2]) == MARKER;
  }

  @Override
  public Optional<Dimensions> dimensions() {
    int at = 2;
    while (at + FRAME_BYTES <= content.length && unsigned(content[at]) == MARKER) {
      int kind = unsigned(content[at + 1]);
      if (kind >= FIRST_FRAME && kind <= LAST_FRAME && !NO_FRAMES.contains(kind)) {
        return size(number(at + WIDTH), number(at + HEIGHT));
      }
      // A marker may be preceded by any number of further 0xFF.
      at += kind == MARKER ? 1 : 2 + number(at + LENGTH);
    }
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> persons() {
    return Optional.empty();
  }

  private static Optional<Dimensions> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Dimensions(width, height)) : Optional.empty();
  }

  private int number(int at) {
    return unsigned(content[at]) << Byte.SIZE | unsigned(content[at + 1]);
  }

  private static int unsigned(byte value) {
    return Byte.toUnsignedInt(value);
  }
}
