package io.github.rekognitionmock.internal.constraint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkPojo;

/** Checks messages, and structures within them, against the service model. */
public final class Constraints {

  private Constraints() {}

  /** Returns all violations in the service's one message, empty if there are none. */
  public static Optional<String> violations(SdkPojo message) {
    return ServiceModel.find(message.getClass().getSimpleName())
        .map(shape -> ConstraintCheck.violations(message, shape))
        .filter(violations -> !violations.isEmpty())
        .map(Constraints::sentence);
  }

  private static String sentence(List<Violation> violations) {
    int count = violations.size();
    String opening = count + (count == 1 ? " validation error" : " validation errors");
    return violations.stream()
        .map(Violation::toString)
        .collect(Collectors.joining("; ", opening + " detected: ", ""));
  }
}
