package io.github.rekognitionmock.internal.control.json;

/** A call that is refused, for another reason than that its document is wrong. */
public final class CallException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int status;

  public CallException(int status, String message) {
    super(message);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
