package io.github.rekognitionmock.internal.recognition.mark;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A person as a QR code, a square of modules and a margin. */
public final class Mark {

  static final int MARGIN = 2;

  private static final String PREFIX = "face:";

  private final ByteMatrix modules;

  private Mark(ByteMatrix modules) {
    this.modules = modules;
  }

  /** Makes the mark of a person, if ZXing is there and the label is not too long. */
  public static Optional<Mark> of(String person) {
    try {
      return Optional.of(new Mark(encode(PREFIX + person)));
    } catch (WriterException | LinkageError impossible) {
      return Optional.empty();
    }
  }

  /** Returns whom a text in a QR code stands for. */
  static Optional<String> person(String text) {
    return Optional.of(text)
        .filter(some -> some.startsWith(PREFIX))
        .map(some -> some.substring(PREFIX.length()))
        .filter(person -> !person.isBlank());
  }

  /** How many modules wide and high the mark is, with its margins. */
  public int width() {
    return modules.getWidth() + 2 * MARGIN;
  }

  public boolean isDark(int x, int y) {
    int column = x - MARGIN;
    int row = y - MARGIN;
    return Math.min(row, column) >= 0
        && Math.max(row, column) < modules.getWidth()
        && modules.get(column, row) == 1;
  }

  private static ByteMatrix encode(String text) throws WriterException {
    // To name a charset takes room that short labels need for larger modules.
    Map<EncodeHintType, ?> hints =
        StandardCharsets.US_ASCII.newEncoder().canEncode(text)
            ? Map.of()
            : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
  }
}
