package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.image.Image;
import io.github.rekognitionmock.recognition.image.ImageKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Which image a rule is about: the members that name it. */
final class ImageKeyFormat {

  static final String BYTES = "bytes";
  static final String SHA256 = "sha256";
  static final String S3_OBJECT = "s3Object";
  static final String DEFAULT = "default";

  private static final String BUCKET = "bucket";
  private static final String NAME = "name";
  private static final String VERSION = "version";

  private ImageKeyFormat() {}

  static ImageKey read(JsonObject members) {
    List<ImageKey> keys =
        Stream.of(
                members.optional(BYTES).map(ImageKeyFormat::bytes),
                members.optional(SHA256).map(TextRule.SHA256::read).map(ImageKey.Sha256::new),
                members.optional(S3_OBJECT).map(ImageKeyFormat::s3Object),
                members.optional(DEFAULT).map(ImageKeyFormat::unknown))
            .<ImageKey>flatMap(key -> key.stream())
            .toList();
    if (keys.size() != 1) {
      throw members
          .value()
          .refused(
              keys.isEmpty() ? "names no image" : "names more than one image",
              "give one of %s, %s, %s or %s".formatted(BYTES, SHA256, S3_OBJECT, DEFAULT));
    }
    return keys.get(0);
  }

  static ObjectNode write(ImageKey key) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    if (key instanceof Image.Bytes bytes) {
      return members.put(BYTES, Base64.getEncoder().encodeToString(bytes.content()));
    }
    if (key instanceof ImageKey.Sha256 digest) {
      return members.put(SHA256, digest.hex());
    }
    if (key instanceof Image.S3Object object) {
      ObjectNode named = members.putObject(S3_OBJECT);
      named.put(BUCKET, object.bucket()).put(NAME, object.name());
      object.version().ifPresent(version -> named.put(VERSION, version));
      return members;
    }
    return members.put(DEFAULT, true);
  }

  private static ImageKey bytes(JsonValue value) {
    try {
      byte[] content = Base64.getDecoder().decode(value.text());
      if (content.length > 0) {
        return Image.of(content);
      }
    } catch (IllegalArgumentException notBase64) {
      throw value.refused("is " + value.quote(), "give an image's bytes in base64");
    }
    throw value.refused("is empty", "give an image's bytes in base64");
  }

  private static ImageKey s3Object(JsonValue value) {
    JsonObject members = value.object(BUCKET, NAME, VERSION);
    return new Image.S3Object(
        TextRule.BUCKET.read(members.required(BUCKET)),
        TextRule.OBJECT_NAME.read(members.required(NAME)),
        members.optional(VERSION).map(TextRule.OBJECT_VERSION::read));
  }

  private static ImageKey unknown(JsonValue value) {
    if (!value.flag()) {
      throw value.refused("is false", "give true, or name an image");
    }
    return new ImageKey.Unknown();
  }
}
