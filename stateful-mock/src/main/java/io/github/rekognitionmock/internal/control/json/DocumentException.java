package io.github.rekognitionmock.internal.control.json;

import java.util.function.Supplier;

/** A document that cannot be accepted. The message is one sentence for its author. */
public final class DocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String sentence;

  private DocumentException(String place, String sentence) {
    super((place.isEmpty() ? "The document" : place) + " " + sentence);
    this.place = place;
    this.sentence = sentence;
  }

  /**
   * Refuses a value.
   *
   * @param place where it is, as in {@code users[1].userId}; empty for the value at hand
   * @param problem what is wrong with it, as in {@code is missing}
   * @param remedy how to correct it, as in {@code add it}
   */
  public static DocumentException of(String place, String problem, String remedy) {
    return new DocumentException(place, problem + ": " + remedy);
  }

  /** Says where the value is that is refused, be it by the model itself. */
  public static <R> R at(String place, Supplier<R> conversion) {
    try {
      return conversion.get();
    } catch (IllegalArgumentException refusal) {
      throw place.isEmpty() ? refusal : at(place, refusal);
    }
  }

  static DocumentException at(String place, IllegalArgumentException refusal) {
    return refusal instanceof DocumentException inner
        ? new DocumentException(join(place, inner.place), inner.sentence)
        : new DocumentException(place, "is wrong: " + refusal.getMessage());
  }

  static String join(String outer, String inner) {
    boolean adjacent = outer.isEmpty() || inner.isEmpty() || inner.startsWith("[");
    return adjacent ? outer + inner : outer + "." + inner;
  }
}
