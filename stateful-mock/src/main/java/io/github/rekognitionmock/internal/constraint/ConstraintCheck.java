package io.github.rekognitionmock.internal.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Walks one message beside its type in the service model, and collects the violations. */
final class ConstraintCheck {

  private final List<Violation> violations = new ArrayList<>();

  private ConstraintCheck() {}

  static List<Violation> violations(SdkPojo message, Shape shape) {
    ConstraintCheck check = new ConstraintCheck();
    check.members("", message, shape);
    return check.violations;
  }

  /** Goes by the SDK's fields: a member that its version does not know cannot be violated. */
  private void members(String prefix, SdkPojo structure, Shape shape) {
    for (SdkField<?> field : structure.sdkFields()) {
      String name = field.locationName();
      Shape member = shape.members().get(name);
      if (member != null) {
        String path = prefix + lowerCamel(name);
        Optional<Object> value = valueOf(field, structure);
        if (value.isPresent()) {
          value(path, value.get(), member);
        } else if (shape.required().contains(name)) {
          violations.add(new Violation(path, value, Violation.NOT_NULL));
        }
      }
    }
  }

  private void value(String path, Object value, Shape shape) {
    for (Constraint constraint : shape.constraints()) {
      if (!constraint.isMetBy(value)) {
        violations.add(new Violation(path, Optional.of(value), constraint.demand()));
      }
    }
    if (value instanceof SdkPojo structure) {
      members(path + ".", structure, shape);
    } else if (value instanceof List<?> list && shape.element().isPresent()) {
      elements(path, list, shape.element().get());
    }
  }

  /** The service counts from 1. */
  private void elements(String path, List<?> list, Shape element) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) != null) {
        value(path + "." + (i + 1) + ".member", list.get(i), element);
      }
    }
  }

  private static Optional<Object> valueOf(SdkField<?> field, SdkPojo owner) {
    // A request's own field would make up a ClientRequestToken where there is none.
    Optional<Object> value =
        owner instanceof SdkRequest request
            ? request.getValueForField(field.memberName(), Object.class)
            : Optional.ofNullable(field.getValueOrDefault(owner));
    return value.filter(ConstraintCheck::isSet);
  }

  private static boolean isSet(Object value) {
    return !(value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap);
  }

  private static String lowerCamel(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
