package io.github.rekognitionmock.internal.protocol.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** What the SDK's model classes are made of, learnt once for each of them. Thread-safe. */
final class Shapes {

  private final Map<Class<?>, Members> known = new ConcurrentHashMap<>();

  Members membersOf(SdkPojo structure) {
    Class<?> type = structure.getClass();
    Members members = known.get(type);
    return members != null
        ? members
        : known.computeIfAbsent(type, unknown -> learn(structure.sdkFields()));
  }

  private Members learn(List<SdkField<?>> fields) {
    return new Members(fields.stream().flatMap(this::member).toList());
  }

  private Stream<Member> member(SdkField<?> field) {
    return shapeOf(field).map(shape -> new Member(field, shape)).stream();
  }

  private Optional<Shape> shapeOf(SdkField<?> field) {
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.LIST) {
      return shapeOf(field.getRequiredTrait(ListTrait.class).memberFieldInfo()).map(ListShape::new);
    }
    if (type == MarshallingType.MAP) {
      return shapeOf(field.getRequiredTrait(MapTrait.class).valueFieldInfo()).map(MapShape::new);
    }
    if (type == MarshallingType.SDK_POJO) {
      return Optional.of(new Structure(field.constructor(), this));
    }
    return Scalar.of(type).map(Shape.class::cast);
  }
}
