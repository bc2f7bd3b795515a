package io.github.rekognitionmock.internal.recognition.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Makes PNGs chunk by chunk, well formed or not. */
final class Png {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  Png() {
    file.writeBytes(PngFile.SIGNATURE);
  }

  Png header(int width, int height) {
    return chunk(
        "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array());
  }

  Png chunk(String type, byte[]... parts) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      data.writeBytes(part);
    }
    return chunkOfLength(data.size(), type, data.toByteArray());
  }

  Png chunkOfLength(int length, String type, byte[] data) {
    file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    file.writeBytes(latin(type));
    file.writeBytes(data);
    file.writeBytes(new byte[Integer.BYTES]);
    return this;
  }

  ImageFile file() {
    return ImageFile.of(bytes()).orElseThrow();
  }

  byte[] bytes() {
    return file.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] target = new byte[data.length + 100];
    int length = deflater.deflate(target);
    deflater.end();
    return ByteBuffer.allocate(length).put(target, 0, length).array();
  }
}
