package io.github.rekognitionmock.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Requests and answers as texts, for the tests of the endpoint. */
final class Wire {

  private static final String JSON = "application/x-amz-json-1.1";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Wire() {}

  static WireRequest request(String operation, String body) {
    return request(Optional.of("RekognitionService." + operation), Optional.of(JSON), body);
  }

  static WireRequest request(Optional<String> target, Optional<String> contentType, String body) {
    Map<String, String> headers = new HashMap<>();
    target.ifPresent(value -> headers.put("X-Amz-Target", value));
    contentType.ifPresent(value -> headers.put("Content-Type", value));
    return new WireRequest(name -> Optional.ofNullable(headers.get(name)), body.getBytes(UTF_8));
  }

  static WireRequest signed(String authorization, String operation, String body) {
    return with(request(operation, body), "Authorization", authorization);
  }

  static WireRequest with(WireRequest request, String header, String value) {
    return new WireRequest(
        name -> name.equals(header) ? Optional.of(value) : request.headers().find(name),
        request.body());
  }

  static String text(WireResponse response) {
    return new String(response.body(), UTF_8);
  }

  static JsonNode json(WireResponse response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(text(response), e);
    }
  }
}
