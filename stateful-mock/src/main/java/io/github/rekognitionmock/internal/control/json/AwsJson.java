package io.github.rekognitionmock.internal.control.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.error.AwsErrorException;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;

/** Parts of documents that are messages of AWS's, written as AWS writes them. */
public final class AwsJson {

  private static final JsonCodec CODEC = new JsonCodec();

  /** What values are in JSON, where it is not what they are in messages. */
  private static final Map<Class<?>, Class<?>> IN_JSON =
      Map.of(
          SdkPojo.class, ObjectNode.class,
          List.class, ArrayNode.class,
          Instant.class, Double.class,
          SdkBytes.class, String.class);

  private AwsJson() {}

  public static ObjectNode write(SdkPojo message) {
    return DocumentMapper.read(CODEC.write(message), ObjectNode.class);
  }

  /** Reads a message that has only members which AWS knows, and keeps to the service model. */
  public static SdkPojo read(ObjectNode json, SdkPojo builder) {
    checkMembers("", json, builder);
    SdkPojo message = parse(json, builder);
    Optional<String> violations = Constraints.violations(message);
    if (violations.isPresent()) {
      throw DocumentException.of("", "violates the service model", violations.get());
    }
    return message;
  }

  private static SdkPojo parse(ObjectNode json, SdkPojo builder) {
    try {
      return (SdkPojo) CODEC.read(bytes(json), builder);
    } catch (AwsErrorException refusal) {
      throw DocumentException.of("", "is not as AWS writes it", refusal.getMessage());
    }
  }

  /** The codec passes over what it does not know, as AWS does; in a document it is a mistake. */
  private static void checkMembers(String place, JsonNode given, SdkPojo structure) {
    Map<String, SdkField<?>> known = new TreeMap<>();
    structure.sdkFields().forEach(field -> known.put(field.locationName(), field));
    for (var member : given.properties()) {
      String at = DocumentException.join(place, member.getKey());
      if (!known.containsKey(member.getKey())) {
        throw Suggestion.unknown(at, member.getKey(), known.keySet());
      }
      if (!member.getValue().isNull()) {
        checkValue(at, member.getValue(), known.get(member.getKey()));
      }
    }
  }

  private static void checkValue(String place, JsonNode given, SdkField<?> field) {
    Class<?> type = field.marshallingType().getTargetClass();
    DocumentException.at(
        place, () -> DocumentMapper.read(bytes(given), IN_JSON.getOrDefault(type, type)));
    if (type == SdkPojo.class) {
      checkMembers(place, given, field.constructor().get());
    }
    for (int i = 0; type == List.class && i < given.size(); i++) {
      SdkField<?> element = field.getRequiredTrait(ListTrait.class).memberFieldInfo();
      checkValue(place + "[" + i + "]", given.get(i), element);
    }
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(UTF_8);
  }
}
