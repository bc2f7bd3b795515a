package io.github.rekognitionmock.internal.control;

import java.util.Map;

/** A call of the control API, whatever carried it: its path is relative, its query decoded. */
public record ControlRequest(String method, String path, Map<String, String> query, byte[] body) {

  public ControlRequest {
    query = Map.copyOf(query);
  }
}
