package io.github.rekognitionmock.internal.fault;

import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** A fault to inject: into which requests, when, and what it does. Without operation, into all. */
public record FaultRule(
    Optional<String> operation,
    Predicate<RekognitionRequest> condition,
    FaultSchedule schedule,
    FaultEffect effect) {

  public boolean covers(String name, RekognitionRequest request) {
    return (operation.isEmpty() || operation.get().equals(name)) && condition.test(request);
  }
}
