package io.github.rekognitionmock.internal.recognition.drawing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Inscription;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Writes a drawing as a PNG of 24 bits a pixel, which every program can go on with. */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] EIGHT_BITS_OF_RED_GREEN_AND_BLUE = {8, 2, 0, 0, 0};
  private static final byte DIFFERENCE_TO_THE_ROW_ABOVE = 2;
  private static final byte[] NO_DATA = {};
  private static final byte[] END_OF_KEYWORD_UNCOMPRESSED_IN_NO_LANGUAGE = {0, 0, 0, 0, 0};

  private PngWriter() {}

  static byte[] write(Drawing drawing, int variant, String persons) {
    byte[] pixels =
        join(
            chunk("IDAT", RunLengthDeflater.deflate(differences(drawing))), chunk("IEND", NO_DATA));
    return join(
        SIGNATURE,
        chunk(
            "IHDR",
            integer(drawing.size().width()),
            integer(drawing.size().height()),
            EIGHT_BITS_OF_RED_GREEN_AND_BLUE),
        chunk(
            "iTXt",
            Inscription.DRAWING.getBytes(ISO_8859_1),
            END_OF_KEYWORD_UNCOMPRESSED_IN_NO_LANGUAGE,
            Inscription.ofDrawing(pixels, variant, persons).getBytes(UTF_8)),
        pixels);
  }

  private static byte[] differences(Drawing drawing) {
    Dimensions size = drawing.size();
    ByteBuffer rows = ByteBuffer.allocate(size.height() * (1 + 3 * size.width()));
    for (int y = 0; y < size.height(); y++) {
      rows.put(DIFFERENCE_TO_THE_ROW_ABOVE);
      if (drawing.isRowLikeTheOneAbove(y)) {
        rows.position(rows.position() + 3 * size.width());
      } else {
        putDifferences(drawing, y, rows);
      }
    }
    return rows.array();
  }

  private static void putDifferences(Drawing drawing, int y, ByteBuffer rows) {
    for (int x = 0; x < drawing.size().width(); x++) {
      int colour = drawing.colour(x, y);
      int above = y == 0 ? 0 : drawing.colour(x, y - 1);
      for (int shift = 16; shift >= 0; shift -= Byte.SIZE) {
        rows.put((byte) ((colour >>> shift) - (above >>> shift)));
      }
    }
  }

  private static byte[] chunk(String type, byte[]... parts) {
    byte[] data = join(parts);
    byte[] checked = join(type.getBytes(ISO_8859_1), data);
    CRC32 checksum = new CRC32();
    checksum.update(checked);
    return join(integer(data.length), checked, integer((int) checksum.getValue()));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private static byte[] integer(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
