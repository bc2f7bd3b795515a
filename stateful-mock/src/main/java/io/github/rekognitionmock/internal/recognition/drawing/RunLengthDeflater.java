package io.github.rekognitionmock.internal.recognition.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Compresses what repeats itself every three bytes, as rows of few colours do. The platform's
 * compressors differ, and the same picture has to be the same bytes everywhere.
 */
final class RunLengthDeflater {

  private static final byte[] ZLIB_HEADER = {0x78, 0x01};
  private static final int PERIOD = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int CODE_OF_LONGEST = 285;
  private static final int END = 256;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int count;

  private RunLengthDeflater() {}

  static byte[] deflate(byte[] data) {
    RunLengthDeflater deflater = new RunLengthDeflater();
    deflater.out.writeBytes(ZLIB_HEADER);
    deflater.write(data);
    Adler32 checksum = new Adler32();
    checksum.update(data);
    deflater.out.writeBytes(
        ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array());
    return deflater.out.toByteArray();
  }

  private void write(byte[] data) {
    bits(0b011, 3);
    int at = 0;
    while (at < data.length) {
      int run = run(data, at);
      if (run >= SHORTEST) {
        repeat(run);
        at += run;
      } else {
        symbol(Byte.toUnsignedInt(data[at]));
        at++;
      }
    }
    symbol(END);
    bits(0, Byte.SIZE - 1);
  }

  private static int run(byte[] data, int from) {
    int at = from;
    while (at >= PERIOD
        && at < data.length
        && at - from < LONGEST
        && data[at] == data[at - PERIOD]) {
      at++;
    }
    return at - from;
  }

  private void repeat(int length) {
    if (length == LONGEST) {
      symbol(CODE_OF_LONGEST);
    } else {
      int rest = length - SHORTEST;
      int extra = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(rest) - 3);
      symbol(257 + 4 * extra + (rest >>> extra));
      bits(rest & (1 << extra) - 1, extra);
    }
    huffman(PERIOD - 1, 5);
  }

  /** The fixed code of RFC 1951, 3.2.6. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      huffman(0b00110000 + symbol, 8);
    } else if (symbol < 256) {
      huffman(0b110010000 + symbol - 144, 9);
    } else if (symbol < 280) {
      huffman(symbol - 256, 7);
    } else {
      huffman(0b11000000 + symbol - 280, 8);
    }
  }

  private void huffman(int code, int length) {
    bits(Integer.reverse(code) >>> (Integer.SIZE - length), length);
  }

  private void bits(int value, int length) {
    bits |= value << count;
    count += length;
    while (count >= Byte.SIZE) {
      out.write(bits);
      bits >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
  }
}
