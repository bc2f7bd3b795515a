package io.github.rekognitionmock.control.json;

import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that nothing is said twice in a document.
 *
 * @param <K> what tells the values apart
 */
public final class Distinct<K> {

  private final String remedy;
  private final Map<K, JsonValue> seen = new HashMap<>();

  /**
   * Begins without any value.
   *
   * @param remedy how to mend a document with a repetition
   */
  public Distinct(String remedy) {
    this.remedy = remedy;
  }

  /**
   * Adds a value.
   *
   * @param key what tells it apart
   * @param value where it stands
   * @throws DocumentException if an earlier value had this key
   */
  public void add(K key, JsonValue value) {
    JsonValue earlier = seen.putIfAbsent(key, value);
    if (earlier != null) {
      throw value.refused("repeats " + earlier, remedy);
    }
  }
}
