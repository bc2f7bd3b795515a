package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A JPEG: segments, one of which holds the size. */
record JpegFile(byte[] content) implements ImageFile {

  private static final int MARKER = 0xFF;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  private static final List<Integer> NO_FRAMES = List.of(0xC4, 0xC8, 0xCC);

  private static final int LENGTH = 2;
  private static final int HEIGHT = 5;
  private static final int WIDTH = 7;
  private static final int FRAME_BYTES = 9;
  private static final int HEADER_BYTES = 4;

  static boolean isJpeg(byte[] content) {
    return content.length > LENGTH
        && unsigned(content[0]) == MARKER
        && unsigned(content[1]) == START_OF_IMAGE
        && unsigned(content[2]) == MARKER;
  }

  @Override
  public Optional<Dimensions> dimensions() {
    return segments(
        (kind, at) ->
            kind >= FIRST_FRAME && kind <= LAST_FRAME && !NO_FRAMES.contains(kind)
                ? size(at)
                : Optional.<Dimensions>empty());
  }

  /** Looks for the last marker from behind, because some cameras write more after it. */
  @Override
  public boolean isWhole() {
    int at = content.length - 2;
    while (at > 2
        && (unsigned(content[at]) != MARKER || unsigned(content[at + 1]) != END_OF_IMAGE)) {
      at--;
    }
    return at > 2;
  }

  @Override
  public Optional<Inscription> inscription() {
    return segments(
        (kind, at) -> kind == COMMENT ? inscription(at) : Optional.<Inscription>empty());
  }

  private Optional<Inscription> inscription(int at) {
    int end = Math.min(content.length, at + 2 + number(at + LENGTH));
    String comment = new String(content, at + HEADER_BYTES, end - at - HEADER_BYTES, UTF_8);
    String text = comment.substring(comment.indexOf('\n') + 1);
    if (comment.startsWith(Inscription.DRAWING + "\n")) {
      return Optional.of(Inscription.readDrawing(text, content, end));
    }
    return comment.startsWith(Inscription.PERSONS + "\n")
        ? Optional.of(Inscription.read(text))
        : Optional.empty();
  }

  private Optional<Dimensions> size(int at) {
    if (at + FRAME_BYTES > content.length) {
      return Optional.empty();
    }
    Dimensions size = new Dimensions(number(at + WIDTH), number(at + HEIGHT));
    return size.smallerSide() > 0 ? Optional.of(size) : Optional.empty();
  }

  /** Looks into one segment after another, up to the pixels, until there is something to see. */
  private <T> Optional<T> segments(BiFunction<Integer, Integer, Optional<T>> look) {
    int at = 2;
    Optional<T> seen = Optional.empty();
    while (seen.isEmpty()
        && at + HEADER_BYTES <= content.length
        && unsigned(content[at]) == MARKER
        && unsigned(content[at + 1]) != START_OF_SCAN) {
      int kind = unsigned(content[at + 1]);
      seen = look.apply(kind, at);
      // A marker may be preceded by any number of further 0xFF.
      at += kind == MARKER ? 1 : 2 + Math.max(2, number(at + LENGTH));
    }
    return seen;
  }

  private int number(int at) {
    return unsigned(content[at]) << Byte.SIZE | unsigned(content[at + 1]);
  }

  private static int unsigned(byte value) {
    return Byte.toUnsignedInt(value);
  }
}
