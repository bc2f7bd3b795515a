package io.github.rekognitionmock.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** How a body is sent, and what the headers say of it. */
enum Encoding {
  AS_IT_IS,
  GZIP("Content-Encoding: gzip") {
    @Override
    byte[] encode(byte[] body) {
      return zipped(body);
    }
  },
  GZIP_CUT_SHORT("Content-Encoding: gzip") {
    @Override
    byte[] encode(byte[] body) {
      byte[] zipped = zipped(body);
      return Arrays.copyOf(zipped, zipped.length * 2 / 3);
    }
  },
  GZIP_THAT_IS_NONE("Content-Encoding: gzip"),
  OF_UTF_16 {
    @Override
    byte[] encode(byte[] body) {
      return new String(body, UTF_8).getBytes(UTF_16);
    }
  },
  CHUNKED("Transfer-Encoding: chunked") {
    @Override
    byte[] encode(byte[] body) {
      String chunk = Integer.toHexString(body.length) + "\r\n" + new String(body, ISO_8859_1);
      return ((body.length == 0 ? "" : chunk + "\r\n") + "0\r\n\r\n").getBytes(ISO_8859_1);
    }
  };

  private final List<String> headers;

  Encoding(String... headers) {
    this.headers = List.of(headers);
  }

  /** Returns a request line and headers with those of a body of this length. */
  List<String> complete(List<String> head, int length) {
    List<String> complete = new ArrayList<>(head);
    complete.addAll(headers);
    if (this != CHUNKED) {
      complete.add("Content-Length: " + length);
    }
    return complete;
  }

  byte[] encode(byte[] body) {
    return body;
  }

  private static byte[] zipped(byte[] content) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }
}
