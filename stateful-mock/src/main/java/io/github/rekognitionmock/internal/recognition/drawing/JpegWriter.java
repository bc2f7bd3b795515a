package io.github.rekognitionmock.internal.recognition.drawing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.recognition.image.Inscription;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Writes a drawing as a baseline JPEG, which the platforms' encoders would each write differently.
 * Codes of equal lengths stand in for Huffman's: they need no tables.
 */
final class JpegWriter {

  private static final int STEP = 8;
  private static final int CODE_OF_SIZE_BITS = 4;
  private static final int MOST_ZEROS = 15;
  private static final int[] ZIGZAG = zigzag();
  private static final double[][] WAVES = waves();

  /** What the three parts of a colour, luminance and two chrominances, take of red and so on. */
  private static final double[][] PARTS = {
    {0.299, 0.587, 0.114, -128}, {-0.168736, -0.331264, 0.5, 0}, {0.5, -0.418688, -0.081312, 0}
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int[] last = new int[PARTS.length];
  private long bits;
  private int count;

  private JpegWriter() {}

  static byte[] write(Drawing drawing, int variant, String persons) {
    JpegWriter picture = new JpegWriter();
    picture.header(drawing);
    picture.blocks(drawing);
    byte[] pixels = picture.out.toByteArray();
    JpegWriter file = new JpegWriter();
    file.out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    file.segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(ISO_8859_1));
    String text = Inscription.ofDrawing(pixels, variant, persons);
    file.segment(0xFE, (Inscription.DRAWING + "\n" + text).getBytes(UTF_8));
    file.out.writeBytes(pixels);
    return file.out.toByteArray();
  }

  private void header(Drawing drawing) {
    int width = drawing.size().width();
    int height = drawing.size().height();
    segment(
        0xDB, bytes(IntStream.concat(IntStream.of(0), IntStream.generate(() -> STEP).limit(64))));
    segment(
        0xC0, bytes(8, height >>> 8, height, width >>> 8, width, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0));
    segment(0xC4, codes(0x00, CODE_OF_SIZE_BITS, 12));
    segment(0xC4, codes(0x10, Byte.SIZE, 251));
    segment(0xDA, bytes(3, 1, 0, 2, 0, 3, 0, 0, 63, 0));
  }

  /** Says that the symbols from 0 on are written as numbers of so many bits. */
  private static byte[] codes(int table, int length, int symbols) {
    IntStream lengths = IntStream.rangeClosed(1, 16).map(bits -> bits == length ? symbols : 0);
    return bytes(
        IntStream.concat(
            IntStream.of(table), IntStream.concat(lengths, IntStream.range(0, symbols))));
  }

  private void blocks(Drawing drawing) {
    for (int y = 0; y < drawing.size().height(); y += 8) {
      for (int x = 0; x < drawing.size().width(); x += 8) {
        for (int part = 0; part < PARTS.length; part++) {
          block(samples(drawing, x, y, PARTS[part]), part);
        }
      }
    }
    bits(0x7F, 7);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
  }

  private static double[] samples(Drawing drawing, int left, int top, double[] part) {
    double[] samples = new double[64];
    for (int i = 0; i < samples.length; i++) {
      int colour = drawing.colour(left + i % 8, top + i / 8);
      samples[i] =
          part[0] * (colour >>> 16 & 0xFF)
              + part[1] * (colour >>> 8 & 0xFF)
              + part[2] * (colour & 0xFF)
              + part[3];
    }
    return samples;
  }

  private void block(double[] samples, int part) {
    int[] frequencies = frequencies(samples);
    int change = frequencies[0] - last[part];
    last[part] = frequencies[0];
    number(change, 0, CODE_OF_SIZE_BITS);
    int zeros = 0;
    for (int i = 1; i < frequencies.length; i++) {
      int value = frequencies[ZIGZAG[i]];
      if (value == 0) {
        zeros++;
      } else {
        for (; zeros > MOST_ZEROS; zeros -= MOST_ZEROS + 1) {
          bits(MOST_ZEROS << 4, Byte.SIZE);
        }
        number(value, zeros << 4, Byte.SIZE);
        zeros = 0;
      }
    }
    if (zeros > 0) {
      bits(0, Byte.SIZE);
    }
  }

  private static int[] frequencies(double[] samples) {
    int[] frequencies = new int[64];
    if (IntStream.range(1, 64).allMatch(i -> samples[i] == samples[0])) {
      frequencies[0] = (int) Math.round(8 * samples[0] / STEP);
      return frequencies;
    }
    double[] rows = transform(samples);
    double[] both = transform(rows);
    for (int i = 0; i < 64; i++) {
      frequencies[i] = (int) Math.round(both[i] / STEP);
    }
    return frequencies;
  }

  /** Transforms the rows and makes them columns. */
  private static double[] transform(double[] rows) {
    double[] columns = new double[64];
    for (int i = 0; i < 64; i++) {
      for (int x = 0; x < 8; x++) {
        columns[i] += rows[i % 8 * 8 + x] * WAVES[i / 8][x];
      }
    }
    return columns;
  }

  private void number(int value, int prefix, int prefixBits) {
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    bits(prefix | size, prefixBits);
    bits(value < 0 ? value + (1 << size) - 1 : value, size);
  }

  private void bits(int value, int length) {
    bits = bits << length | value;
    count += length;
    while (count >= Byte.SIZE) {
      count -= Byte.SIZE;
      int next = (int) (bits >>> count) & 0xFF;
      out.write(next);
      if (next == 0xFF) {
        out.write(0);
      }
    }
  }

  private void segment(int marker, byte[] data) {
    int length = data.length + 2;
    out.writeBytes(bytes(0xFF, marker, length >>> 8, length));
    out.writeBytes(data);
  }

  private static byte[] bytes(int... values) {
    return bytes(IntStream.of(values));
  }

  private static byte[] bytes(IntStream values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    values.forEach(bytes::write);
    return bytes.toByteArray();
  }

  private static int[] zigzag() {
    return IntStream.range(0, 64)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> i / 8 + i % 8)
                .thenComparingInt(i -> (i / 8 + i % 8) % 2 == 0 ? i % 8 : i / 8))
        .mapToInt(i -> i)
        .toArray();
  }

  private static double[][] waves() {
    double[][] waves = new double[8][8];
    for (int wave = 0; wave < 8; wave++) {
      for (int x = 0; x < 8; x++) {
        double height = wave == 0 ? StrictMath.sqrt(0.125) : 0.5;
        waves[wave][x] = height * StrictMath.cos((2 * x + 1) * wave * Math.PI / 16);
      }
    }
    return waves;
  }
}
