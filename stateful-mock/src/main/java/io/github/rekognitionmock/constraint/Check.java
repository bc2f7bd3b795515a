package io.github.rekognitionmock.constraint;

import io.github.rekognitionmock.constraint.Shape.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Walks one request beside what is demanded of it, and collects the violations. */
final class Check {

  private final List<Violation> violations = new ArrayList<>();

  private Check() {}

  static List<Violation> violations(SdkPojo request, Shape demanded) {
    Check check = new Check();
    check.members("", request, demanded);
    return check.violations;
  }

  /** Goes by the SDK's fields: a member that its version does not know cannot be violated. */
  private void members(String prefix, SdkPojo structure, Shape demanded) {
    for (SdkField<?> field : structure.sdkFields()) {
      Optional<Member> member = demanded.member(field.locationName());
      if (member.isPresent()) {
        member(prefix + lowerCamel(field.locationName()), valueOf(field, structure), member.get());
      }
    }
  }

  private void member(String path, Optional<Object> value, Member demanded) {
    if (value.isPresent()) {
      value(path, value.get(), demanded.shape());
    } else if (demanded.isRequired()) {
      violations.add(new Violation(path, value, Violation.NOT_NULL));
    }
  }

  private void value(String path, Object value, Shape demanded) {
    for (Rule rule : demanded.rules()) {
      if (!rule.isMetBy(value)) {
        violations.add(new Violation(path, Optional.of(value), rule.demand()));
      }
    }
    if (value instanceof SdkPojo structure) {
      members(path + ".", structure, demanded);
    }
  }

  private static Optional<Object> valueOf(SdkField<?> field, SdkPojo owner) {
    // A request's own field would make up a ClientRequestToken where there is none.
    Optional<Object> value =
        owner instanceof SdkRequest request
            ? request.getValueForField(field.memberName(), Object.class)
            : Optional.ofNullable(field.getValueOrDefault(owner));
    return value.filter(Check::isSet);
  }

  private static boolean isSet(Object value) {
    return !(value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap);
  }

  private static String lowerCamel(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
