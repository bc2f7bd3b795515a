package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map with text keys. Nulls in it are kept; of a key that comes twice, the last value stays. */
record MapShape(Shape value) implements Shape {

  @Override
  public Object read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Mismatch.atStructure(json.currentToken());
    }
    Map<String, Object> values = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      values.put(key, value.readNullable(json));
    }
    return values;
  }

  @Override
  public void write(Object map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
      json.writeFieldName((String) entry.getKey());
      value.writeNullable(entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
