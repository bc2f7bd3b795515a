package io.github.rekognitionmock.control.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An object in a document that has no other members than the known ones. Immutable. */
public final class JsonObject {

  private final JsonValue value;
  private final JsonNode node;

  private JsonObject(JsonValue value, JsonNode node) {
    this.value = value;
    this.node = node;
  }

  static JsonObject of(
      JsonValue value, JsonNode node, List<String> known, List<String> passedOver) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name) && !passedOver.contains(name)) {
                throw value
                    .member(name, node.get(name))
                    .refused("is unknown", Suggestion.instead(name, known));
              }
            });
    return new JsonObject(value, node);
  }

  /**
   * Returns a member that must be there.
   *
   * @param name the member's name
   * @return its value
   * @throws DocumentException if it is missing or null
   */
  public JsonValue required(String name) {
    return optional(name)
        .orElseThrow(() -> value.member(name, node).refused("is missing", "add it"));
  }

  /**
   * Returns a member that may be missing.
   *
   * @param name the member's name
   * @return its value, empty if it is missing or null
   */
  public Optional<JsonValue> optional(String name) {
    return Optional.ofNullable(node.get(name))
        .filter(member -> !member.isNull())
        .map(member -> value.member(name, member));
  }

  /**
   * Returns the elements of a member that may be missing.
   *
   * @param name the member's name
   * @return the elements, none if the member is missing or null
   * @throws DocumentException if it is not a list
   */
  public List<JsonValue> list(String name) {
    return optional(name).map(JsonValue::list).orElse(List.of());
  }

  /**
   * Passes over all members that are not null.
   *
   * @param action is given each member's name and value, in the order of the document
   */
  public void forEach(BiConsumer<String, JsonValue> action) {
    node.fieldNames()
        .forEachRemaining(name -> optional(name).ifPresent(member -> action.accept(name, member)));
  }

  /**
   * Tells whether a member is there.
   *
   * @param name the member's name
   * @return whether it is there and not null
   */
  public boolean has(String name) {
    return optional(name).isPresent();
  }

  /**
   * Returns the object as a value, for what is wrong with it as a whole.
   *
   * @return the value
   */
  public JsonValue value() {
    return value;
  }
}
