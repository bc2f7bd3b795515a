package io.github.rekognitionmock.internal.jetty.body;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A request's body as it was sent, and without its compression. */
public record Body(byte[] sent, byte[] content) {

  private static final int GZIP_MAGIC = 0x8b1f;

  /** Undoes what WireMock would undo, too: gzip, also where no header announces it. */
  static Body of(byte[] sent, String encoding, BodyLimit limit) {
    boolean isGzipped =
        (encoding != null && encoding.contains("gzip") && sent.length > 0) || isGzip(sent);
    return new Body(sent, isGzipped ? unzip(sent, limit) : sent);
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && ((bytes[0] & 0xff) | (bytes[1] & 0xff) << 8) == GZIP_MAGIC;
  }

  private static byte[] unzip(byte[] zipped, BodyLimit limit) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] chunk = new byte[8192];
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      for (int count = unzipped.read(chunk); count >= 0; count = unzipped.read(chunk)) {
        content.write(chunk, 0, count);
        limit.check(content.size());
      }
      return content.toByteArray();
    } catch (IOException broken) {
      throw AwsError.of(
              ErrorType.SERIALIZATION, "The body cannot be unzipped: " + broken.getMessage())
          .asException();
    }
  }
}
