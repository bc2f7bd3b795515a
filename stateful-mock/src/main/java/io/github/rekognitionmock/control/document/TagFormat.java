package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import java.util.Map;
import java.util.TreeMap;

/** The tags of a collection: {@code {"team": "hr"}}. */
final class TagFormat {

  private static final int TAGS_OF_A_COLLECTION = 200;

  private TagFormat() {}

  static Map<String, String> read(JsonValue value) {
    Map<String, String> tags = new TreeMap<>();
    value.map().forEach((key, tag) -> tags.put(key(key, tag), TextRule.TAG_VALUE.read(tag)));
    if (tags.size() > TAGS_OF_A_COLLECTION) {
      throw value.refused(
          "has " + tags.size() + " tags", "give a collection at most " + TAGS_OF_A_COLLECTION);
    }
    return tags;
  }

  static ObjectNode write(Map<String, String> tags) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(tags).forEach(members::put);
    return members;
  }

  private static String key(String key, JsonValue tag) {
    TextRule.TAG_KEY
        .violation(key)
        .ifPresent(
            remedy -> {
              throw tag.refused("has the key '" + key + "'", remedy);
            });
    return key;
  }
}
