package io.github.rekognitionmock.internal.jetty.access;

import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import java.io.IOException;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpStatus;

/** What is wrong with a request that is not the mock's, as in RFC 9457. */
public record Problem(String title, int status, String detail) {

  public static final String TYPE = "application/problem+json";

  public static Problem of(int status, String detail) {
    return new Problem(HttpStatus.getMessage(status), status, detail);
  }

  public byte[] json() {
    return DocumentMapper.write(this);
  }

  public void send(HttpServletResponse response) throws IOException {
    byte[] json = json();
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
