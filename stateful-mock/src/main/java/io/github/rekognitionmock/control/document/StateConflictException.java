package io.github.rekognitionmock.control.document;

import io.github.rekognitionmock.control.json.DocumentException;

/** A document that is well in itself, but not together with what is there already. */
public final class StateConflictException extends DocumentException {

  private static final long serialVersionUID = 1L;

  StateConflictException(String message) {
    super(message);
  }
}
