package io.github.rekognitionmock.internal.jetty.body;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.error.AwsError;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import wiremock.org.apache.commons.io.output.DeferredFileOutputStream;

/** A request's body as it was sent, and without its compression. */
final class Body implements Closeable {

  private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

  private final DeferredFileOutputStream sent;
  private final DeferredFileOutputStream content;

  private Body(DeferredFileOutputStream sent, DeferredFileOutputStream content) {
    this.sent = sent;
    this.content = content;
  }

  /** Undoes what WireMock would undo, too: gzip, also where no header announces it. */
  static Body of(DeferredFileOutputStream sent, String encoding, BodyLimit limit)
      throws IOException {
    boolean isGzipped =
        (encoding != null && encoding.contains("gzip") && sent.getByteCount() > 0) || isGzip(sent);
    return new Body(sent, isGzipped ? unzip(sent, limit) : sent);
  }

  private static boolean isGzip(DeferredFileOutputStream sent) throws IOException {
    try (InputStream bytes = sent.toInputStream()) {
      return Arrays.equals(bytes.readNBytes(GZIP_MAGIC.length), GZIP_MAGIC);
    }
  }

  private static DeferredFileOutputStream unzip(DeferredFileOutputStream sent, BodyLimit limit)
      throws IOException {
    DeferredFileOutputStream content = limit.newBuffer();
    byte[] chunk = new byte[8192];
    try (InputStream zipped = sent.toInputStream();
        InputStream unzipped = new GZIPInputStream(zipped)) {
      for (int count = unzipped.read(chunk); count >= 0; count = unzipped.read(chunk)) {
        content.write(chunk, 0, count);
        limit.check(content.getByteCount());
      }
      content.close();
      return content;
    } catch (IOException broken) {
      delete(content);
      throw AwsError.of(
              ErrorType.SERIALIZATION, "The body cannot be unzipped: " + broken.getMessage())
          .asException();
    } catch (RuntimeException refused) {
      delete(content);
      throw refused;
    }
  }

  InputStream sent() throws IOException {
    return sent.toInputStream();
  }

  InputStream content() throws IOException {
    return content.toInputStream();
  }

  /** Forgets the body, and its files. */
  @Override
  public void close() {
    delete(sent);
    delete(content);
  }

  static void delete(DeferredFileOutputStream buffer) {
    try {
      buffer.close();
      if (!buffer.isInMemory()) {
        Files.deleteIfExists(buffer.getPath());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
