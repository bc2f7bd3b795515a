package io.github.rekognitionmock.internal.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.utils.builder.Buildable;

class EveryMessageTest {

  private static final Map<MarshallingType<?>, Object> VALUES =
      Map.of(
          MarshallingType.STRING,
          "text",
          MarshallingType.BOOLEAN,
          true,
          MarshallingType.INTEGER,
          Integer.MIN_VALUE,
          MarshallingType.LONG,
          Long.MAX_VALUE,
          MarshallingType.FLOAT,
          99.99912f,
          MarshallingType.DOUBLE,
          0.1,
          MarshallingType.INSTANT,
          Instant.ofEpochMilli(1533422155042L),
          MarshallingType.SDK_BYTES,
          SdkBytes.fromUtf8String("picture"));

  private final JsonCodec codec = new JsonCodec();

  static Set<Class<?>> messages() {
    Set<Class<?>> messages = new LinkedHashSet<>();
    for (Method method : RekognitionClient.class.getMethods()) {
      messages.add(method.getReturnType());
      messages.addAll(List.of(method.getParameterTypes()));
    }
    messages.removeIf(
        type ->
            !AwsRequest.class.isAssignableFrom(type) && !AwsResponse.class.isAssignableFrom(type));
    return messages;
  }

  @ParameterizedTest
  @MethodSource("messages")
  void survivesBeingWrittenAndRead(Class<?> type) throws ReflectiveOperationException {
    SdkPojo filled = (SdkPojo) type.getMethod("builder").invoke(null);
    fill(filled);
    Object message = ((Buildable) filled).build();

    byte[] json = codec.write((SdkPojo) message);
    Object read = codec.read(json, (SdkPojo) type.getMethod("builder").invoke(null));

    assertThat(read).isEqualTo(message);
  }

  private static void fill(SdkPojo builder) {
    builder.sdkFields().forEach(field -> field.set(builder, valueOf(field)));
  }

  private static Object valueOf(SdkField<?> field) {
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.LIST) {
      Object element = valueOf(field.getRequiredTrait(ListTrait.class).memberFieldInfo());
      return List.of(element, element);
    }
    if (type == MarshallingType.MAP) {
      return Map.of("key", valueOf(field.getRequiredTrait(MapTrait.class).valueFieldInfo()));
    }
    if (type == MarshallingType.SDK_POJO) {
      SdkPojo builder = field.constructor().get();
      fill(builder);
      return ((Buildable) builder).build();
    }
    return VALUES.get(type);
  }
}
