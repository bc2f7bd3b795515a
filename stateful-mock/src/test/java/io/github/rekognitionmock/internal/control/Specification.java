package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document, against which calls and their answers are checked. */
final class Specification {

  private static final String LOCATION = "https://rekognition-mock.test/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Specification() {
    String text = resource("openapi.json");
    this.document = ControlCaller.json(text);
    this.registry = registry(Map.of(LOCATION, text));
  }

  static SchemaRegistry registry(Map<String, String> schemas) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }

  static String resource(String name) {
    try (var file = ControlApi.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Checks that a call was answered as is written, and is as is written if it was accepted. */
  void check(String method, String path, byte[] body, ControlResponse response) {
    String operation = operation(method, path);
    if (document.at(operation).isMissingNode()) {
      assertThat(response.status()).isIn(404, 405);
      return;
    }
    String answer = operation + "/responses/" + response.status();
    assertThat(document.at(answer).isMissingNode()).as(answer).isFalse();
    if (response.status() >= 400) {
      assertConforms("/components/responses/Problem" + content(response), text(response.body()));
      return;
    }
    if (response.status() == 200) {
      assertConforms(answer + content(response), text(response.body()));
    }
    if (document.at(operation).has("requestBody")) {
      assertConforms(operation + "/requestBody/content/application~1json/schema", text(body));
    }
  }

  private String operation(String method, String path) {
    boolean isKnown = document.get("paths").has(path);
    String template = isKnown ? path : path.substring(0, path.lastIndexOf('/') + 1) + "{id}";
    return "/paths/" + template.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
  }

  private static String content(ControlResponse response) {
    return "/content/" + response.contentType().replace("/", "~1") + "/schema";
  }

  private void assertConforms(String pointer, String json) {
    JsonNode instance = withoutNulls(ControlCaller.json(json));
    assertThat(schema(pointer).validate(instance)).as(pointer + " for " + json).isEmpty();
  }

  /** Checks that a document is as the answer to a call is to be. */
  void checkAnswer(String method, String path, String json) {
    assertConforms(
        operation(method, path) + "/responses/200/content/application~1json/schema", json);
  }

  /** Tells whether a document is as the body of a call is to be. */
  boolean admits(String method, String path, String json) {
    return schema(operation(method, path) + "/requestBody/content/application~1json/schema")
        .validate(ControlCaller.json(json))
        .isEmpty();
  }

  private Schema schema(String pointer) {
    return schemas.computeIfAbsent(
        pointer, unknown -> registry.getSchema(SchemaLocation.of(LOCATION + "#" + pointer)));
  }

  /** A member that is null is as good as none, which is not worth writing at every member. */
  private static JsonNode withoutNulls(JsonNode json) {
    json.forEach(Specification::withoutNulls);
    if (json.isObject()) {
      json.properties().removeIf(member -> member.getValue().isNull());
    }
    return json;
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
