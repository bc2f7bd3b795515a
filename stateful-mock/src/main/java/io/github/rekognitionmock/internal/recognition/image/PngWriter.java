package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a PNG of one colour. Pixels are stored rather than compressed, because compressors differ
 * between platforms and the same picture has to be the same bytes everywhere.
 */
public final class PngWriter {

  static final int SIDE = 80;

  private static final byte[] HEADER_OF_ONE_BIT_PALETTE = {1, 3, 0, 0, 0};
  private static final byte[] NO_DATA = {};
  private static final byte[] UNCOMPRESSED_IN_NO_LANGUAGE = {0, 0, 0, 0, 0};

  private static final byte[] PIXELS = new byte[SIDE * (1 + SIDE / Byte.SIZE)];

  private static final byte[] ZLIB_HEADER = {0x78, 0x01};
  private static final byte LAST_BLOCK_STORED = 1;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private PngWriter() {
    file.writeBytes(PngFile.SIGNATURE);
  }

  public static PngWriter paint(int colour) {
    PngWriter writer = new PngWriter();
    writer.chunk("IHDR", integer(SIDE), integer(SIDE), HEADER_OF_ONE_BIT_PALETTE);
    writer.chunk("PLTE", new byte[] {(byte) (colour >>> 16), (byte) (colour >>> 8), (byte) colour});
    return writer;
  }

  public PngWriter write(String keyword, String text) {
    chunk("iTXt", keyword.getBytes(ISO_8859_1), UNCOMPRESSED_IN_NO_LANGUAGE, text.getBytes(UTF_8));
    return this;
  }

  public byte[] finish() {
    chunk("IDAT", ZLIB_HEADER, storedPixels(), checksumOfPixels());
    chunk("IEND", NO_DATA);
    return file.toByteArray();
  }

  private static byte[] storedPixels() {
    return ByteBuffer.allocate(5 + PIXELS.length)
        .put(LAST_BLOCK_STORED)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) PIXELS.length)
        .putShort((short) ~PIXELS.length)
        .put(PIXELS)
        .array();
  }

  private static byte[] checksumOfPixels() {
    Adler32 checksum = new Adler32();
    checksum.update(PIXELS);
    return integer((int) checksum.getValue());
  }

  private void chunk(String type, byte[]... parts) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      data.writeBytes(part);
    }
    CRC32 checksum = new CRC32();
    checksum.update(type.getBytes(ISO_8859_1));
    checksum.update(data.toByteArray());
    file.writeBytes(integer(data.size()));
    file.writeBytes(type.getBytes(ISO_8859_1));
    file.writeBytes(data.toByteArray());
    file.writeBytes(integer((int) checksum.getValue()));
  }

  private static byte[] integer(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
