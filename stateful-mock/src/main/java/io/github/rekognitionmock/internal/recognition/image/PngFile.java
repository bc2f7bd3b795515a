package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** A PNG: a signature, then chunks of a length, a type, data and a checksum. */
record PngFile(byte[] content) implements ImageFile {

  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;

  static boolean isPng(byte[] content) {
    return content.length >= SIGNATURE.length
        && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  @Override
  public Optional<Dimensions> dimensions() {
    return chunkAt(SIGNATURE.length)
        .filter(chunk -> chunk.type().equals("IHDR") && chunk.data().remaining() >= 8)
        .map(chunk -> new Dimensions(chunk.data().getInt(0), chunk.data().getInt(4)))
        .filter(size -> size.smallerSide() > 0);
  }

  @Override
  public boolean isWhole() {
    return has("IDAT") && has("IEND");
  }

  private boolean has(String type) {
    return chunks((chunk, end) -> Optional.of(end).filter(any -> chunk.type().equals(type)))
        .isPresent();
  }

  @Override
  public Optional<Inscription> inscription() {
    return chunks(this::inscription);
  }

  /** Looks at one chunk after another, and its end, until there is something to see. */
  private <T> Optional<T> chunks(BiFunction<Chunk, Integer, Optional<T>> look) {
    int at = SIGNATURE.length;
    Optional<T> seen = Optional.empty();
    Optional<Chunk> chunk = chunkAt(at);
    while (seen.isEmpty() && chunk.isPresent()) {
      at += LENGTH_AND_TYPE + chunk.get().data().remaining() + CHECKSUM;
      seen = look.apply(chunk.get(), at);
      chunk = chunkAt(at);
    }
    return seen;
  }

  private Optional<Inscription> inscription(Chunk chunk, int end) {
    return PngText.read(chunk, Inscription.PERSONS)
        .map(Inscription::read)
        .or(
            () ->
                PngText.read(chunk, Inscription.DRAWING)
                    .map(text -> Inscription.readDrawing(text, content, end)));
  }

  private Optional<Chunk> chunkAt(int at) {
    int room = content.length - at - LENGTH_AND_TYPE - CHECKSUM;
    if (room < 0) {
      return Optional.empty();
    }
    ByteBuffer file = ByteBuffer.wrap(content).asReadOnlyBuffer();
    int length = file.getInt(at);
    if (length < 0 || length > room) {
      return Optional.empty();
    }
    String type = new String(content, at + Integer.BYTES, Integer.BYTES, ISO_8859_1);
    return Optional.of(new Chunk(type, file.slice(at + LENGTH_AND_TYPE, length)));
  }

  record Chunk(String type, ByteBuffer data) {}
}
