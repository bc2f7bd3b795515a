package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.internal.recognition.image.PngFile.Chunk;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The three kinds of chunks that hold text. All are read because programs that make or rewrite PNGs
 * choose between them as they like.
 */
final class PngText {

  static final int LONGEST_TEXT = 64 * 1024;

  private static final int COMPRESSION_FLAG_AND_METHOD = 2;

  private PngText() {}

  static Optional<String> read(Chunk chunk, String keyword) {
    ByteBuffer data = chunk.data().duplicate();
    return switch (chunk.type()) {
      case "tEXt" -> isNext(data, keyword) ? text(data, ISO_8859_1) : Optional.empty();
      case "zTXt" -> isNext(data, keyword) ? compressed(data, ISO_8859_1) : Optional.empty();
      case "iTXt" -> isNext(data, keyword) ? international(data) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isNext(ByteBuffer data, String keyword) {
    return word(data).filter(keyword::equals).isPresent();
  }

  private static Optional<String> international(ByteBuffer data) {
    if (data.remaining() < COMPRESSION_FLAG_AND_METHOD) {
      return Optional.empty();
    }
    boolean isCompressed = data.get() != 0;
    data.get();
    boolean isWhole = word(data).flatMap(language -> word(data)).isPresent();
    if (!isWhole) {
      return Optional.empty();
    }
    return isCompressed ? inflate(data, UTF_8) : text(data, UTF_8);
  }

  private static Optional<String> compressed(ByteBuffer data, Charset charset) {
    if (!data.hasRemaining()) {
      return Optional.empty();
    }
    data.get();
    return inflate(data, charset);
  }

  private static Optional<String> text(ByteBuffer data, Charset charset) {
    return data.remaining() <= LONGEST_TEXT
        ? Optional.of(charset.decode(data).toString())
        : Optional.empty();
  }

  private static Optional<String> inflate(ByteBuffer data, Charset charset) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] text = new byte[LONGEST_TEXT];
      int length = inflater.inflate(text);
      return inflater.finished()
          ? Optional.of(new String(text, 0, length, charset))
          : Optional.empty();
    } catch (DataFormatException broken) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static Optional<String> word(ByteBuffer data) {
    ByteBuffer start = data.slice();
    while (data.hasRemaining()) {
      if (data.get() == 0) {
        start.limit(start.capacity() - data.remaining() - 1);
        return Optional.of(ISO_8859_1.decode(start).toString());
      }
    }
    return Optional.empty();
  }
}
