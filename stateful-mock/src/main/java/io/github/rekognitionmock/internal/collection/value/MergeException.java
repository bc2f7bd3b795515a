package io.github.rekognitionmock.internal.collection.value;

/**
 * A collection cannot be added to the one that is there. Nothing was changed. The message says what
 * stands in the way and how to mend it.
 */
public final class MergeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MergeException(String message) {
    super(message, null, false, false);
  }
}
