package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.recognition.BoundingBox;

/** Where a face is: {@code {"width": 0.3, "height": 0.4, "left": 0.2, "top": 0.1}}. */
final class BoundingBoxFormat {

  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String LEFT = "left";
  private static final String TOP = "top";

  private BoundingBoxFormat() {}

  static BoundingBox read(JsonValue value) {
    JsonObject members = value.object(WIDTH, HEIGHT, LEFT, TOP);
    return new BoundingBox(
        ratio(members, WIDTH), ratio(members, HEIGHT), ratio(members, LEFT), ratio(members, TOP));
  }

  static ObjectNode write(BoundingBox box) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(WIDTH, box.width())
        .put(HEIGHT, box.height())
        .put(LEFT, box.left())
        .put(TOP, box.top());
  }

  private static float ratio(JsonObject members, String name) {
    return members.required(name).number(0, 1);
  }
}
