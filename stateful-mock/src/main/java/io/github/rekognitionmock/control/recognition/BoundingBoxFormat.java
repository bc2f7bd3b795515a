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

  private static final float PRECISION = 0.000001f;

  private BoundingBoxFormat() {}

  /**
   * Reads a box on an image.
   *
   * @param value the value
   * @return the box
   * @throws DocumentException if it has no size or reaches beyond the image
   */
  public static BoundingBox read(JsonValue value) {
    BoundingBox box = ratios(value);
    check(box, value);
    return box;
  }

  /**
   * Reads a box as collections keep it. One that was smaller than their precision has no size.
   *
   * @param value the value
   * @return the box
   * @throws DocumentException if it reaches beyond the image
   */
  public static BoundingBox readStored(JsonValue value) {
    BoundingBox box = ratios(value);
    check(
        new BoundingBox(
            Math.max(box.width(), PRECISION),
            Math.max(box.height(), PRECISION),
            box.left(),
            box.top()),
        value);
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

  private static BoundingBox ratios(JsonValue value) {
    JsonObject members = value.object(WIDTH, HEIGHT, LEFT, TOP);
    return new BoundingBox(
        ratio(members, WIDTH), ratio(members, HEIGHT), ratio(members, LEFT), ratio(members, TOP));
  }

  private static void check(BoundingBox box, JsonValue value) {
    if (!box.isWithinImage()) {
      throw value.refused(
          "is empty or reaches beyond the image",
          "give a width and a height above 0, and no more than 1 together with left and top");
    }
  }

  private static float ratio(JsonObject members, String name) {
    return members.required(name).number(0, 1);
  }
}
