package io.github.rekognitionmock.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.rekognitionmock.control.json.Json;
import java.util.Collection;
import java.util.function.Function;

/** The forms in which resources answer. */
final class Responses {

  private Responses() {}

  static ControlResponse ok(byte[] json) {
    return new ControlResponse(200, json);
  }

  static ControlResponse ok(JsonNode json) {
    return ok(Json.write(json));
  }

  static <T> ControlResponse list(Collection<T> elements, Function<T, ? extends JsonNode> format) {
    return ok(
        JsonNodeFactory.instance
            .arrayNode()
            .addAll(elements.stream().<JsonNode>map(format::apply).toList()));
  }

  static ControlResponse done() {
    return new ControlResponse(204, new byte[0]);
  }

  static ControlResponse error(int status, String sentence) {
    return new ControlResponse(
        status, Json.write(JsonNodeFactory.instance.objectNode().put("error", sentence)));
  }
}
