package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.image.ImageKey;
import io.github.rekognitionmock.recognition.rule.ImageRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What was declared about images: {@code {"s3Object": {"bucket": "photos", "name": "alice.jpg"},
 * "faces": [{"person": "alice"}]}}. Instead of faces an S3 object may have {@code "missing": true}.
 */
public final class ImageFormat {

  private static final String FACES = "faces";
  private static final String MISSING = "missing";

  private ImageFormat() {}

  /**
   * Reads rules.
   *
   * @param values the values
   * @return the rules, in order
   * @throws DocumentException if one of them is wrong, or two speak of the same image
   */
  public static List<ImageRule> readAll(List<JsonValue> values) {
    Distinct<ImageKey> keys = new Distinct<>("declare once what an image shows");
    List<ImageRule> rules = new ArrayList<>(values.size());
    for (JsonValue value : values) {
      ImageRule rule = read(value);
      keys.add(rule.key(), value);
      rules.add(rule);
    }
    return rules;
  }

  /**
   * Writes a rule.
   *
   * @param rule the rule
   * @return its JSON
   */
  public static ObjectNode write(ImageRule rule) {
    ObjectNode members = ImageKeyFormat.write(rule.key());
    if (rule instanceof ImageRule.Showing showing) {
      ArrayNode faces = members.putArray(FACES);
      showing.faces().forEach(face -> faces.add(DeclaredFaceFormat.write(face)));
      return members;
    }
    return members.put(MISSING, true);
  }

  private static ImageRule read(JsonValue value) {
    JsonObject members =
        value.object(
            ImageKeyFormat.BYTES,
            ImageKeyFormat.SHA256,
            ImageKeyFormat.S3_OBJECT,
            ImageKeyFormat.DEFAULT,
            FACES,
            MISSING);
    ImageKey key = ImageKeyFormat.read(members);
    boolean isMissing = members.optional(MISSING).map(JsonValue::flag).orElse(false);
    if (isMissing == members.has(FACES)) {
      throw value.refused(
          isMissing ? "is missing, yet has faces" : "does not say what it shows",
          isMissing ? "keep either" : "add faces, an empty list if it shows nobody");
    }
    return isMissing ? missing(key, value) : new ImageRule.Showing(key, faces(members));
  }

  private static ImageRule missing(ImageKey key, JsonValue value) {
    if (key instanceof Image.S3Object object) {
      return new ImageRule.Missing(object);
    }
    throw value.refused("is missing, but not an S3 object", "give an s3Object, or faces");
  }

  private static List<DeclaredFace> faces(JsonObject members) {
    return members.list(FACES).stream().map(DeclaredFaceFormat::read).toList();
  }
}
