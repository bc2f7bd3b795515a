package io.github.rekognitionmock.control;

import java.util.Map;

/**
 * A call of the control API, whatever carried it.
 *
 * @param method the HTTP method, in capitals
 * @param path where the call goes, below {@code /__admin/rekognition}, as in {@code /state}
 * @param query the query parameters, decoded; empty if there are none
 * @param body the body, not copied; empty if there is none
 */
public record ControlRequest(String method, String path, Map<String, String> query, byte[] body) {

  /**
   * Copies the map.
   *
   * @param method the HTTP method, in capitals
   * @param path where the call goes, below {@code /__admin/rekognition}, as in {@code /state}
   * @param query the query parameters, decoded; empty if there are none
   * @param body the body, not copied; empty if there is none
   */
  public ControlRequest {
    query = Map.copyOf(query);
  }
}
