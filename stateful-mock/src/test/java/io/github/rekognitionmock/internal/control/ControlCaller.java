package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/**
 * Calls the control API of a mock of its own, as a transport would, and checks every call against
 * the OpenAPI document.
 */
final class ControlCaller {

  private static final Specification SPECIFICATION = new Specification();
  static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123456Z");

  private final RekognitionBackend backend;

  ControlCaller() {
    this(InstantSource.fixed(NOW));
  }

  ControlCaller(InstantSource clock) {
    this.backend = RekognitionBackend.create(clock);
  }

  ControlResponse call(String method, String path, Map<String, String> query, String body) {
    return call(method, path, query, body.getBytes(StandardCharsets.UTF_8));
  }

  ControlResponse call(String method, String path, Map<String, String> query, byte[] body) {
    ControlResponse response =
        backend.control().handle(method, path, query, JsonSource.of(body), "application/json");
    SPECIFICATION.check(method, path, body, response);
    return response;
  }

  /** Makes a call that has to succeed, and returns what it answers. */
  String ok(String method, String path, String body) {
    ControlResponse response = call(method, path, Map.of(), body);
    assertThat(response.status()).as(text(response)).isBetween(200, 299);
    return text(response);
  }

  /** Makes a call that has to be refused, and returns the sentence. */
  String refused(int status, String method, String path, String body) {
    ControlResponse response = call(method, path, Map.of(), body);
    assertThat(response.status()).as(text(response)).isEqualTo(status);
    return error(response);
  }

  /** Makes a call of the service itself, and returns what it answers. */
  String aws(String operation, String body) {
    Map<String, String> headers =
        Map.of(
            "X-Amz-Target",
            "RekognitionService." + operation,
            "Content-Type",
            "application/x-amz-json-1.1");
    WireRequest request =
        new WireRequest(
            name -> Optional.ofNullable(headers.get(name)), body.getBytes(StandardCharsets.UTF_8));
    return new String(backend.endpoint().answer(request).body(), StandardCharsets.UTF_8);
  }

  void keepStateIn(Path file) {
    backend.stateFile().choose(file);
  }

  RegionalAccount account() {
    return backend.accounts().of(AccountKey.defaults());
  }

  RekognitionClient client() {
    return backend.mock().client();
  }

  static String error(ControlResponse response) {
    return json(text(response)).get("detail").textValue();
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String text(ControlResponse response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
