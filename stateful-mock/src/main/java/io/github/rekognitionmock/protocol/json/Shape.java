package io.github.rekognitionmock.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** How the values of one type stand in JSON. Values are of the types that the SDK uses. */
sealed interface Shape permits Scalar, ListShape, MapShape, Structure {

  /**
   * Reads a value that is not {@code null}.
   *
   * @param json stands on the value's first token; is left on its last
   */
  Object read(JsonParser json) throws IOException;

  /** Writes a value that is not null. */
  void write(Object value, JsonGenerator json) throws IOException;

  /** Reads a part of a list or map, where nulls can stand. */
  default Object readNullable(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? null : read(json);
  }

  /** Writes a part of a list or map, where nulls can stand. */
  default void writeNullable(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      write(value, json);
    }
  }
}
