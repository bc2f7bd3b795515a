package io.github.rekognitionmock.constraint;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * Checks requests against the service model, as far as the mock imitates the service: nothing is
 * demanded of requests for other operations. Thread-safe.
 */
public final class Constraints {

  private final Map<Class<? extends RekognitionRequest>, Shape> demands = new HashMap<>();

  /** Takes the demands from the tables of this package. */
  public Constraints() {
    demands.putAll(CollectionRequests.table());
    demands.putAll(FaceRequests.table());
    demands.putAll(ImageRequests.table());
    demands.putAll(UserRequests.table());
  }

  /**
   * Checks a request.
   *
   * @param request the request
   * @return all violations in the service's one message, empty if there are none
   */
  public Optional<AwsError> check(RekognitionRequest request) {
    return Optional.ofNullable(demands.get(request.getClass()))
        .map(demanded -> Check.violations(request, demanded))
        .filter(violations -> !violations.isEmpty())
        .map(Constraints::error);
  }

  /** The tables in one. */
  Map<Class<? extends RekognitionRequest>, Shape> demands() {
    return Map.copyOf(demands);
  }

  private static AwsError error(List<Violation> violations) {
    int count = violations.size();
    String opening = count + (count == 1 ? " validation error" : " validation errors");
    return ErrorType.VALIDATION.error(
        violations.stream()
            .map(Violation::toString)
            .collect(Collectors.joining("; ", opening + " detected: ", "")));
  }
}
