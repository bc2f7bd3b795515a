package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

class EveryMemberMistypedTest {

  /** Of every kind of JSON value one, and which of them the SDK's types can be read from. */
  private static final List<String> VALUES = List.of("\"?\"", "1", "true", "[]", "{}");

  private static final Map<MarshallingType<?>, String> RIGHT =
      Map.ofEntries(
          Map.entry(MarshallingType.STRING, "\"?\""),
          Map.entry(MarshallingType.BOOLEAN, "true"),
          Map.entry(MarshallingType.INTEGER, "1"),
          Map.entry(MarshallingType.LONG, "1"),
          Map.entry(MarshallingType.FLOAT, "1"),
          Map.entry(MarshallingType.DOUBLE, "1"),
          Map.entry(MarshallingType.INSTANT, "1"),
          Map.entry(MarshallingType.LIST, "[]"),
          Map.entry(MarshallingType.MAP, "{}"),
          Map.entry(MarshallingType.SDK_POJO, "{}"));

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  static List<OperationDefinition<?>> operations() {
    return new OperationRegistry().all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isASerializationException(OperationDefinition<?> operation) {
    for (String body : mistyped(operation.newRequest())) {
      WireResponse response = endpoint.answer(request(operation.name(), body));

      assertThat(response.status()).as(body).isEqualTo(400);
      assertThat(json(response).path("__type").asText()).isEqualTo("SerializationException");
      assertThat(json(response).path("message").asText()).as(body).isNotEmpty();
    }
  }

  private static List<String> mistyped(SdkPojo structure) {
    List<String> bodies = new ArrayList<>();
    for (SdkField<?> field : structure.sdkFields()) {
      for (String value : wrongValues(field)) {
        bodies.add("{\"%s\":%s}".formatted(field.locationName(), value));
      }
    }
    return bodies;
  }

  private static List<String> wrongValues(SdkField<?> field) {
    MarshallingType<?> type = field.marshallingType();
    List<String> wrong = new ArrayList<>(VALUES);
    wrong.remove(RIGHT.get(type));
    if (type == MarshallingType.LIST) {
      wrongValues(field.getRequiredTrait(ListTrait.class).memberFieldInfo())
          .forEach(element -> wrong.add("[" + element + "]"));
    } else if (type == MarshallingType.MAP) {
      wrongValues(field.getRequiredTrait(MapTrait.class).valueFieldInfo())
          .forEach(value -> wrong.add("{\"key\":" + value + "}"));
    } else if (type == MarshallingType.SDK_POJO) {
      wrong.addAll(mistyped(field.constructor().get()));
    }
    return wrong;
  }
}
