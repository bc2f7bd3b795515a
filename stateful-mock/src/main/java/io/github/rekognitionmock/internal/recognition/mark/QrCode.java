package io.github.rekognitionmock.internal.recognition.mark;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Writes a text as a QR code. Apart from {@link Mark}, which is to be there without ZXing, too. */
final class QrCode {

  private QrCode() {}

  /** Returns the modules, unless the text is too long. */
  static Optional<ByteMatrix> of(String text) {
    // To name a charset takes room that short labels need for larger modules.
    Map<EncodeHintType, ?> hints =
        StandardCharsets.US_ASCII.newEncoder().canEncode(text)
            ? Map.of()
            : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    try {
      return Optional.of(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException tooLong) {
      return Optional.empty();
    }
  }
}
