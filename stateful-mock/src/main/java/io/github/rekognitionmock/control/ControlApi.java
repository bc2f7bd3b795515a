package io.github.rekognitionmock.control;

import java.nio.charset.StandardCharsets;

/** Answers the calls below {@code /__admin/rekognition}. Thread-safe. */
public final class ControlApi {

  /**
   * Answers a call.
   *
   * @param request the call
   * @return the answer; this method does not throw for anything that a call contains
   */
  public ControlResponse handle(ControlRequest request) {
    return new ControlResponse(
        404, "{\"error\":\"There is nothing here\"}".getBytes(StandardCharsets.UTF_8));
  }
}
