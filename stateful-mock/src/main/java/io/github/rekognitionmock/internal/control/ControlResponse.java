package io.github.rekognitionmock.internal.control;

/** The answer to a call of the control API, whatever carries it. */
public record ControlResponse(int status, byte[] body) {

  public String contentType() {
    return status < 400 ? "application/json" : "application/problem+json";
  }
}
