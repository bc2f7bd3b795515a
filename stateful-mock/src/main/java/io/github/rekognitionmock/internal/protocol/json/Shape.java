package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** How the values of one type stand in JSON. Values are of the types that the SDK uses. */
sealed interface Shape permits Scalar, ListShape, MapShape, Structure {

  Object read(JsonParser json) throws IOException;

  void write(Object value, JsonGenerator json) throws IOException;

  default Object readNullable(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? null : read(json);
  }

  default void writeNullable(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      write(value, json);
    }
  }
}
