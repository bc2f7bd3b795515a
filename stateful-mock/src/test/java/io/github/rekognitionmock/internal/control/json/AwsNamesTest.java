package io.github.rekognitionmock.internal.control.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** Members of responses are read under the names that AWS has for them. */
class AwsNamesTest {

  static Stream<OperationDefinition<?>> readsEveryMemberThatAResponseMayHave() {
    return new OperationRegistry().all().stream();
  }

  @ParameterizedTest
  @MethodSource
  void readsEveryMemberThatAResponseMayHave(OperationDefinition<?> operation) {
    Map<Class<?>, SdkPojo> structures = new HashMap<>();
    collect(operation.newResponse(), structures);

    assertThat(structures.values()).allSatisfy(AwsNamesTest::readEveryMember);
  }

  private static void readEveryMember(SdkPojo builder) {
    for (SdkField<?> member : builder.sdkFields()) {
      String json = "{\"" + member.locationName() + "\": null}";
      Object read = DocumentMapper.read(json.getBytes(StandardCharsets.UTF_8), builder.getClass());
      assertThat(read).isInstanceOf(builder.getClass());
    }
  }

  private static void collect(SdkPojo builder, Map<Class<?>, SdkPojo> structures) {
    if (structures.putIfAbsent(builder.getClass(), builder) == null) {
      builder.sdkFields().forEach(member -> collect(member, structures));
    }
  }

  private static void collect(SdkField<?> member, Map<Class<?>, SdkPojo> structures) {
    if (member.marshallingType() == MarshallingType.SDK_POJO) {
      collect(member.constructor().get(), structures);
    } else if (member.marshallingType() == MarshallingType.LIST) {
      collect(member.getRequiredTrait(ListTrait.class).memberFieldInfo(), structures);
    } else if (member.marshallingType() == MarshallingType.MAP) {
      collect(member.getRequiredTrait(MapTrait.class).valueFieldInfo(), structures);
    }
  }
}
