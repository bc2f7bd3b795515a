package io.github.rekognitionmock.internal.jetty.access;

import io.github.rekognitionmock.internal.control.ControlResponse;
import java.io.IOException;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpStatus;

/** Says what is wrong with a request that is not the mock's, as the control API says it. */
public final class Problem {

  private Problem() {}

  public static byte[] json(int status, String detail) {
    return ControlResponse.problem(HttpStatus.getMessage(status), status, detail, null).body();
  }

  public static void send(int status, String detail, HttpServletResponse response)
      throws IOException {
    byte[] json = json(status, detail);
    response.setStatus(status);
    response.setContentType(ControlResponse.PROBLEM);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
