package io.github.rekognitionmock.internal.constraint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The extract of the service model as it stands in its resource. */
record Facts(List<String> operations, Map<String, Map<String, Object>> shapes) {

  private static final String RESOURCE = "service-model.json";

  /** Parsed by hand: binding would take as long as all else before the first answer. */
  @SuppressWarnings("unchecked") // the resource is the project's own
  static Facts read() {
    try (InputStream resource = Facts.class.getResourceAsStream(RESOURCE);
        JsonParser json = new JsonFactory().createParser(resource)) {
      json.nextToken();
      Map<String, Object> root = (Map<String, Object>) value(json);
      return new Facts(
          (List<String>) root.get("operations"),
          (Map<String, Map<String, Object>>) root.get("shapes"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource " + RESOURCE, e);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> list(json);
      case VALUE_NUMBER_INT -> json.getLongValue();
      default -> json.getText();
    };
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static List<Object> list(JsonParser json) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(json));
    }
    return elements;
  }
}
