package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list. Nulls in it are kept: whether they are welcome is not a matter of syntax. */
record ListShape(Shape element) implements Shape {

  @Override
  public Object read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw Mismatch.atList(json.currentToken());
    }
    List<Object> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(element.readNullable(json));
    }
    return values;
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object part : (List<?>) value) {
      element.writeNullable(part, json);
    }
    json.writeEndArray();
  }
}
