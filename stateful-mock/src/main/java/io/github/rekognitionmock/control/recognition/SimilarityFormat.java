package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.DocumentException;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.SimilarityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Declared similarities: {@code {"between": ["alice", "bob"], "similarity": 62.5}}. */
public final class SimilarityFormat {

  private static final String BETWEEN = "between";
  private static final String SIMILARITY = "similarity";

  private SimilarityFormat() {}

  /**
   * Reads similarities.
   *
   * @param values the values
   * @return the rules, in order
   * @throws DocumentException if one of them is wrong, or two speak of the same two
   */
  public static List<SimilarityRule> readAll(List<JsonValue> values) {
    Distinct<Set<String>> pairs = new Distinct<>("declare the similarity of two only once");
    List<SimilarityRule> rules = new ArrayList<>(values.size());
    for (JsonValue value : values) {
      JsonObject members = value.object(BETWEEN, SIMILARITY);
      SimilarityRule rule = read(members);
      pairs.add(
          rule.first().equals(rule.second())
              ? Set.of(rule.first())
              : Set.of(rule.first(), rule.second()),
          members.required(BETWEEN));
      rules.add(rule);
    }
    return rules;
  }

  /**
   * Writes a similarity.
   *
   * @param rule the rule
   * @return its JSON
   */
  public static ObjectNode write(SimilarityRule rule) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.putArray(BETWEEN).add(rule.first()).add(rule.second());
    members.put(SIMILARITY, rule.similarity());
    return members;
  }

  private static SimilarityRule read(JsonObject members) {
    JsonValue between = members.required(BETWEEN);
    List<JsonValue> two = between.list();
    if (two.size() != 2) {
      throw between.refused(
          "has " + two.size() + " elements",
          "name two persons or face ids, as in [\"alice\", \"bob\"]");
    }
    return new SimilarityRule(
        TextRule.PERSON.read(two.get(0)),
        TextRule.PERSON.read(two.get(1)),
        members.required(SIMILARITY).number(0, 100));
  }
}
