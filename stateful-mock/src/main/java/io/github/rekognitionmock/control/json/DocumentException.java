package io.github.rekognitionmock.control.json;

/** A document that cannot be accepted. The message is a sentence for its author. */
public class DocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param message what is wrong, where, and how to mend it
   */
  public DocumentException(String message) {
    super(message);
  }
}
