package io.github.rekognitionmock.internal.control.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON text that can be read more than once. */
@FunctionalInterface
public interface JsonSource {

  InputStream open() throws IOException;

  static JsonSource of(byte[] json) {
    return () -> new ByteArrayInputStream(json);
  }

  /** Returns what is left of the text after some bytes. */
  default JsonSource after(long bytes) {
    return () -> {
      InputStream text = open();
      text.skipNBytes(bytes);
      return text;
    };
  }
}
