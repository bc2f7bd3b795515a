package io.github.rekognitionmock.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    return new WireRequest(target, contentType, Optional.empty(), body.getBytes(UTF_8));
  }

  static WireRequest signed(String authorization, String operation, String body) {
    WireRequest unsigned = request(operation, body);
    return new WireRequest(
        unsigned.target(), unsigned.contentType(), Optional.of(authorization), unsigned.body());
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
