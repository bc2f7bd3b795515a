package io.github.rekognitionmock.internal.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a valid request with another value in one place, and reads in the answer what the service
 * model demands.
 *
 * @param operation the operation
 * @param path the place, in names on the wire: {@code Datasets[0].Arn}; {@code TagKeys[]} for the
 *     elements of a list, {@code Tags{key}} and {@code Tags{value}} for the parts of a map
 */
record Trial(String operation, String path) {

  static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Reported> violations(String operation, JsonNode body) {
    JsonNode answer = send(operation, body);
    return answer.path("__type").asText().equals("ValidationException")
        ? Reported.in(answer.path("message").asText())
        : List.of();
  }

  /** What the valid request has in the place. */
  JsonNode sample() {
    JsonNode whole = at(ValidRequests.of(operation), place());
    if (path.endsWith("[]")) {
      return whole.get(0);
    }
    if (path.endsWith("{key}")) {
      return MAPPER.getNodeFactory().textNode(whole.fieldNames().next());
    }
    return path.endsWith("{value}") ? whole.elements().next() : whole;
  }

  /** What is demanded of a value, in the service's words; empty if it is accepted. */
  List<String> demandsOn(JsonNode value) {
    return violationsWith(value).stream()
        .filter(violation -> violation.isAt(path))
        .flatMap(violation -> violation.demands().stream())
        .toList();
  }

  /** What is demanded, there or elsewhere. */
  List<Reported> violationsWith(JsonNode value) {
    ObjectNode body = ValidRequests.of(operation);
    int dot = place().lastIndexOf('.');
    JsonNode owner = dot < 0 ? body : at(body, place().substring(0, dot));
    ((ObjectNode) owner).set(place().substring(dot + 1), whole(value));
    return violations(operation, body);
  }

  private String place() {
    return path.replaceFirst("(\\[]|\\{key}|\\{value})$", "");
  }

  private JsonNode whole(JsonNode part) {
    if (path.endsWith("[]")) {
      return MAPPER.createArrayNode().add(part);
    }
    if (path.endsWith("{key}")) {
      return MAPPER.createObjectNode().put(part.asText(), "value");
    }
    return path.endsWith("{value}") ? MAPPER.createObjectNode().set("key", part) : part;
  }

  private static JsonNode at(JsonNode root, String place) {
    return root.at("/" + place.replace("[0]", ".0").replace('.', '/'));
  }

  private static JsonNode send(String operation, JsonNode body) {
    Map<String, String> headers =
        Map.of(
            "X-Amz-Target",
            "RekognitionService." + operation,
            "Content-Type",
            "application/x-amz-json-1.1");
    try {
      WireResponse response =
          RekognitionBackend.create()
              .endpoint()
              .answer(
                  new WireRequest(
                      name -> Optional.ofNullable(headers.get(name)),
                      MAPPER.writeValueAsBytes(body)));
      return MAPPER.readTree(response.body());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
