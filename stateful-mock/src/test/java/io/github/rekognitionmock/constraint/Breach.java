package io.github.rekognitionmock.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request body that breaks one demand of the tables.
 *
 * @param operation the operation
 * @param path where the demand is broken, in names on the wire
 * @param demand what is demanded there, in the service's words
 * @param body the request
 */
record Breach(String operation, List<String> path, String demand, Map<String, Object> body) {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private static final Map<String, Object> VALID =
      Map.of(
          "CollectionId", "staff",
          "UserId", "alice",
          "FaceId", FACE,
          "FaceIds", List.of(FACE),
          "Image", Map.of(),
          "SourceImage", Map.of(),
          "TargetImage", Map.of(),
          "ResourceArn", "arn:aws:rekognition:us-east-1:123456789012:collection/staff",
          "Tags", Map.of("team", "hr"),
          "TagKeys", List.of("team"));

  /** A request in which a required member is missing. */
  static Breach missing(String operation, Shape shape, String name) {
    Map<String, Object> body = valid(shape);
    body.remove(name);
    return new Breach(operation, List.of(name), "Member must not be null", body);
  }

  /** A request in which a member has a value that breaks a rule. */
  static Breach of(String operation, Shape shape, List<String> path, Rule rule, Object value) {
    Map<String, Object> body = valid(shape);
    Object wrapped = value;
    for (int i = path.size() - 1; i > 0; i--) {
      wrapped = Map.of(path.get(i), wrapped);
    }
    body.put(path.get(0), wrapped);
    return new Breach(operation, path, rule.demand(), body);
  }

  private static Map<String, Object> valid(Shape shape) {
    Map<String, Object> body = new LinkedHashMap<>();
    shape.members().stream()
        .filter(Shape.Member::isRequired)
        .forEach(member -> body.put(member.name(), VALID.get(member.name())));
    return body;
  }

  @Override
  public String toString() {
    return operation + " " + String.join(".", path) + ": " + demand;
  }
}
