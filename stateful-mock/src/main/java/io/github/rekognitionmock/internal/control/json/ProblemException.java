package io.github.rekognitionmock.internal.control.json;

import java.util.function.Supplier;

/** A call that is refused. The message is one sentence for its author. */
public final class ProblemException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String pointer;

  private ProblemException(int status, String pointer, String message) {
    super(message);
    this.status = status;
    this.pointer = pointer;
  }

  /** Refuses a call for another reason than that its document is wrong. */
  public ProblemException(int status, String message) {
    this(status, "", message);
  }

  /**
   * Refuses a value.
   *
   * @param pointer where it is, as in {@code /users/1/userId}; empty for the value at hand
   * @param sentence what is wrong with it, and how to correct it, as in {@code is missing: add it}
   */
  public static ProblemException of(String pointer, String sentence) {
    return new ProblemException(400, pointer, place(pointer) + " " + sentence);
  }

  /** Refuses the value at hand unless something holds. */
  public static void check(boolean holds, String sentence) {
    if (!holds) {
      throw of("", sentence);
    }
  }

  /** Says where the value is that is refused, be it by the model itself. */
  public static <R> R at(String pointer, Supplier<R> conversion) {
    try {
      return conversion.get();
    } catch (IllegalArgumentException refusal) {
      throw at(pointer, refusal);
    }
  }

  static IllegalArgumentException at(String pointer, IllegalArgumentException refusal) {
    if (refusal instanceof ProblemException inner) {
      String sentence = inner.getMessage().substring(place(inner.pointer).length());
      String whole = pointer + inner.pointer;
      return new ProblemException(inner.status, whole, place(whole) + sentence);
    }
    return pointer.isEmpty() ? refusal : of(pointer, "is wrong: " + refusal.getMessage());
  }

  public int status() {
    return status;
  }

  /** Returns the JSON Pointer of the value that is wrong, empty if it is the document. */
  public String pointer() {
    return pointer;
  }

  /** Returns the part of a JSON Pointer that leads to a member. */
  public static String step(String member) {
    return "/" + member.replace("~", "~0").replace("/", "~1");
  }

  /** Writes a pointer as people do, as in {@code users[1].userId}. */
  static String place(String pointer) {
    String place = pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceFirst("^/", "");
    return place.isEmpty()
        ? "The document"
        : place.replace('/', '.').replace("~1", "/").replace("~0", "~");
  }
}
