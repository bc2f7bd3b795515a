package io.github.rekognitionmock.internal.recognition.mark;

import com.google.zxing.qrcode.encoder.ByteMatrix;
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
      return QrCode.of(PREFIX + person).map(Mark::new);
    } catch (LinkageError missing) {
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
}
