package io.github.rekognitionmock.control.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A value in a document, and the place where it stands. Immutable. */
public final class JsonValue {

  private static final int LONGEST_QUOTE = 60;

  private final JsonNode node;

  /** Put together only when somebody asks, as documents may hold a million values. */
  private final Supplier<String> place;

  private JsonValue(JsonNode node, Supplier<String> place) {
    this.node = node;
    this.place = place;
  }

  static JsonValue root(JsonNode node) {
    return new JsonValue(node, () -> "");
  }

  JsonValue member(String name, JsonNode value) {
    return new JsonValue(value, () -> at().isEmpty() ? name : at() + "." + name);
  }

  /**
   * Reads an object.
   *
   * @param known the members that it may have
   * @return the object
   * @throws DocumentException if this is not an object or has other members
   */
  public JsonObject object(String... known) {
    return object(Arrays.asList(known));
  }

  /**
   * Reads an object.
   *
   * @param known the members that it may have
   * @return the object
   * @throws DocumentException if this is not an object or has other members
   */
  public JsonObject object(List<String> known) {
    return object(known, List.of());
  }

  /**
   * Reads an object that may have been listed before, with members that say nothing when read.
   *
   * @param known the members that it may have
   * @param passedOver further ones, which are not offered to somebody who writes an unknown one
   * @return the object
   * @throws DocumentException if this is not an object or has other members
   */
  public JsonObject object(List<String> known, List<String> passedOver) {
    return JsonObject.of(this, expect(node.isObject(), "an object"), known, passedOver);
  }

  /**
   * Returns the value as a document of its own.
   *
   * @return its JSON
   */
  public byte[] bytes() {
    return Json.write(node);
  }

  /**
   * Checks that nothing of this value was passed over when it was read.
   *
   * @param read what was understood of it
   * @param what what its members should have been, for the message
   * @throws DocumentException if a member is missing there
   */
  public void requireIn(JsonNode read, String what) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              JsonValue member = member(name, node.get(name));
              if (!member.node.isNull() && !read.has(name)) {
                throw member.refused("is not " + what, "leave it out, or see how it is spelt");
              }
              member.requireIn(read.path(name), what);
            });
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      list().get(i).requireIn(read.path(i), what);
    }
  }

  /**
   * Reads an object of any members.
   *
   * @return the object
   * @throws DocumentException if this is not an object
   */
  public JsonObject map() {
    JsonNode map = expect(node.isObject(), "an object");
    List<String> names = new ArrayList<>();
    map.fieldNames().forEachRemaining(names::add);
    return JsonObject.of(this, map, names, List.of());
  }

  /**
   * Reads a list.
   *
   * @return the elements, in order
   * @throws DocumentException if this is not a list
   */
  public List<JsonValue> list() {
    JsonNode list = expect(node.isArray(), "a list");
    List<JsonValue> elements = new ArrayList<>(list.size());
    for (JsonNode element : list) {
      int index = elements.size();
      elements.add(new JsonValue(element, () -> at() + "[" + index + "]"));
    }
    return elements;
  }

  /**
   * Reads a list, where a single element may stand for a list of one.
   *
   * @return the elements, in order
   */
  public List<JsonValue> oneOrMore() {
    return node.isArray() ? list() : List.of(this);
  }

  /**
   * Reads a string.
   *
   * @return the text
   * @throws DocumentException if this is not a string
   */
  public String text() {
    return expect(node.isTextual(), "a string").textValue();
  }

  /**
   * Tells whether this is a string, where something else may stand as well.
   *
   * @return whether it is
   */
  public boolean isText() {
    return node.isTextual();
  }

  /**
   * Returns the value as it is.
   *
   * @return the tree below this value, not to be changed
   */
  public JsonNode tree() {
    return node;
  }

  /**
   * Reads a boolean.
   *
   * @return the value
   * @throws DocumentException if this is neither true nor false
   */
  public boolean flag() {
    return expect(node.isBoolean(), "true or false").booleanValue();
  }

  /**
   * Reads a number.
   *
   * @param least the least value
   * @param most the greatest value
   * @return the number
   * @throws DocumentException if this is not a number or out of range
   */
  public float number(int least, int most) {
    return (float) decimal(least, most);
  }

  /**
   * Reads a number to its full precision.
   *
   * @param least the least value
   * @param most the greatest value
   * @return the number
   * @throws DocumentException if this is not a number or out of range
   */
  public double decimal(int least, int most) {
    String expected = "a number from %d to %d".formatted(least, most);
    double number = expect(node.isNumber(), expected).doubleValue();
    if (number < least || number > most) {
      throw refused("is " + quote(), "give " + expected);
    }
    return number;
  }

  /**
   * Reads a whole number.
   *
   * @param least the least value
   * @param most the greatest value
   * @return the number
   * @throws DocumentException if this is not a whole number or out of range
   */
  public int wholeNumber(int least, int most) {
    String expected = "a whole number from %d to %d".formatted(least, most);
    expect(node.isNumber(), expected);
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.intValue() < least
        || node.intValue() > most) {
      throw refused("is " + quote(), "give " + expected);
    }
    return node.intValue();
  }

  /**
   * Reads one of a few words.
   *
   * @param words what the value may be
   * @return the word
   * @throws DocumentException if this is anything else
   */
  public String oneOf(List<String> words) {
    String text = text();
    if (!words.contains(text)) {
      throw refused("is " + quote(), "give one of " + String.join(", ", words));
    }
    return text;
  }

  /**
   * Reads the name of a constant.
   *
   * @param type the constants
   * @param <E> the constants
   * @return the constant
   * @throws DocumentException if this is not a string, or none of the names
   */
  public <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(
        type, oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }

  /**
   * Makes the refusal of this value.
   *
   * @param problem what is wrong with it, as in {@code is empty}
   * @param remedy how to mend it, as in {@code give a name}
   * @return the exception
   */
  public DocumentException refused(String problem, String remedy) {
    return new DocumentException("%s %s: %s".formatted(this, problem, remedy));
  }

  /**
   * Returns the value as it may stand in a sentence.
   *
   * @return the value, cut if it is long
   */
  public String quote() {
    String text = node.isContainerNode() ? node.toString() : node.asText();
    text = node.isTextual() ? "'" + text + "'" : text;
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  /**
   * Returns where this value stands.
   *
   * @return as in {@code collections[0].faces[2].faceId}
   */
  @Override
  public String toString() {
    return at().isEmpty() ? "The document" : at();
  }

  private String at() {
    return place.get();
  }

  private JsonNode expect(boolean met, String expected) {
    if (!met) {
      throw refused("is " + kind(), "give " + expected);
    }
    return node;
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> node.isTextual() ? "the string " + quote() : quote();
    };
  }
}
