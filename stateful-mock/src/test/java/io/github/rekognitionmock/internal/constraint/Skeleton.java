package io.github.rekognitionmock.internal.constraint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Messages that have nothing but structures in them, down to some depth. */
final class Skeleton {

  private static final int DEEPEST = 6;

  private Skeleton() {}

  /** Finds what is missing in a message or in any of its structures. */
  static Set<String> missing(Supplier<SdkPojo> builders) {
    Set<String> missing = new TreeSet<>();
    for (int depth = 0; depth <= DEEPEST; depth++) {
      Constraints.violations(of(builders.get(), depth)).map(Reported::in).stream()
          .flatMap(List::stream)
          .filter(violation -> violation.demand().equals("Member must not be null"))
          .forEach(violation -> missing.add(violation.path()));
    }
    return missing;
  }

  private static SdkPojo of(SdkPojo builder, int depth) {
    for (SdkField<?> field : builder.sdkFields()) {
      if (depth > 0 && isStructure(field)) {
        field.set(builder, of(field.constructor().get(), depth - 1));
      } else if (depth > 0 && field.marshallingType() == MarshallingType.LIST) {
        SdkField<?> element = field.getRequiredTrait(ListTrait.class).memberFieldInfo();
        if (isStructure(element)) {
          field.set(builder, List.of(of(element.constructor().get(), depth - 1)));
        }
      }
    }
    return (SdkPojo) ((Buildable) builder).build();
  }

  private static boolean isStructure(SdkField<?> field) {
    return field.marshallingType() == MarshallingType.SDK_POJO;
  }
}
