package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a call of the control API, whatever carries it. */
public record ControlResponse(int status, Optional<Object> document) {

  public static final String PROBLEM = "application/problem+json";

  /** What is wrong with a call, as RFC 9457 has it. */
  record ProblemDocument(String title, int status, String detail, @Nullable String pointer) {}

  /** A page for people. */
  record Page(byte[] html) {}

  public static ControlResponse problem(
      String title, int status, String detail, @Nullable String pointer) {
    return new ControlResponse(
        status, Optional.of(new ProblemDocument(title, status, detail, pointer)));
  }

  public String contentType() {
    if (status >= 400) {
      return PROBLEM;
    }
    return document.orElse(null) instanceof Page ? "text/html;charset=utf-8" : "application/json";
  }

  /** Writes the document; nothing, if there is none. One that was written before is copied. */
  public void writeTo(OutputStream body) throws IOException {
    if (document.orElse(null) instanceof byte[] json) {
      body.write(json);
    } else if (document.orElse(null) instanceof Page page) {
      body.write(page.html());
    } else if (document.isPresent()) {
      DocumentMapper.write(document.get(), body);
    }
  }

  public byte[] body() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      writeTo(body);
    } catch (IOException defect) {
      throw new UncheckedIOException(defect);
    }
    return body.toByteArray();
  }
}
