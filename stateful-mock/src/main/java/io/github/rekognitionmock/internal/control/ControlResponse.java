package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import org.jspecify.annotations.Nullable;

/** The answer to a call of the control API, whatever carries it. */
public record ControlResponse(int status, byte[] body) {

  public static final String PROBLEM = "application/problem+json";

  /** What is wrong with a call, as RFC 9457 has it. */
  record ProblemDocument(String title, int status, String detail, @Nullable String pointer) {}

  public static ControlResponse problem(
      String title, int status, String detail, @Nullable String pointer) {
    return new ControlResponse(
        status, DocumentMapper.write(new ProblemDocument(title, status, detail, pointer)));
  }

  public String contentType() {
    return status < 400 ? "application/json" : PROBLEM;
  }
}
