package io.github.rekognitionmock.internal.constraint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Checks a response that has a value in one place and nothing else.
 *
 * @param operation the operation
 * @param path the place, in names on the wire: {@code Faces[0].ImageId}; {@code Reasons[]} for the
 *     elements of a list
 */
record Answer(String operation, String path) {

  private static final JsonCodec CODEC = new JsonCodec();
  private static final OperationRegistry OPERATIONS = new OperationRegistry();

  static List<Reported> violations(String operation, JsonNode response) {
    SdkPojo builder = OPERATIONS.find(operation).orElseThrow().newResponse();
    SdkPojo message = (SdkPojo) CODEC.read(response.toString().getBytes(UTF_8), builder);
    return Constraints.violations(message).map(Reported::in).orElse(List.of());
  }

  /** What is demanded of a value, in the service's words; empty if it is accepted. */
  List<String> demandsOn(JsonNode value) {
    return violations(operation, around(value)).stream()
        .filter(violation -> violation.isAt(path))
        .flatMap(violation -> violation.demands().stream())
        .toList();
  }

  private JsonNode around(JsonNode value) {
    JsonNode whole = value;
    String[] steps = path.split("\\.");
    for (int i = steps.length - 1; i >= 0; i--) {
      boolean isElement = steps[i].endsWith("]");
      String name = steps[i].replaceFirst("\\[0?]$", "");
      JsonNode member = isElement ? Trial.MAPPER.createArrayNode().add(whole) : whole;
      whole = Trial.MAPPER.createObjectNode().set(name, member);
    }
    return whole;
  }
}
