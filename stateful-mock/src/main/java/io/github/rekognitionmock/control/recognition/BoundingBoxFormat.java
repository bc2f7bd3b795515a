package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.recognition.BoundingBox;

/** Where a face is: {@code {"width": 0.3, "height": 0.4, "left": 0.2, "top": 0.1}}. */
public final class BoundingBoxFormat {

  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";
  private static final String LEFT = "left";
  private static final String TOP = "top";

  private BoundingBoxFormat() {}

  /**
   * Reads a box.
   *
   * @param value the value
   * @return the box
   * @throws DocumentException if it is not a box on an image
   */
  public static BoundingBox read(JsonValue value) {
    JsonObject members = value.object(WIDTH, HEIGHT, LEFT, TOP);
    BoundingBox box =
        new BoundingBox(
            ratio(members, WIDTH),
            ratio(members, HEIGHT),
            ratio(members, LEFT),
            ratio(members, TOP));
    if (!box.isWithinImage()) {
      throw value.refused(
          "is empty or reaches beyond the image",
          "give a width and a height above 0, and no more than 1 together with left and top");
    }
    return box;
  }

  /**
   * Writes a box.
   *
   * @param box the box
   * @return its JSON
   */
  public static ObjectNode write(BoundingBox box) {
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
