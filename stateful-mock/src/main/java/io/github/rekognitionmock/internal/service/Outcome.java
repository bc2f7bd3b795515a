package io.github.rekognitionmock.internal.service;

import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.fault.FaultAction;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * How a request ended. If there is an error, it is what the client gets, even if there is a
 * response: then a fault took the response's place after the operation was carried out.
 */
public record Outcome(
    Optional<RekognitionResponse> response, Optional<AwsError> error, FaultAction action) {

  static Outcome of(RekognitionResponse response) {
    return new Outcome(Optional.of(response), Optional.empty(), FaultAction.NONE);
  }

  static Outcome of(AwsError error) {
    return new Outcome(Optional.empty(), Optional.of(error), FaultAction.NONE);
  }

  Outcome failing(AwsError other) {
    return new Outcome(response, Optional.of(other), action);
  }

  Outcome affectedBy(FaultAction fault) {
    return new Outcome(response, fault.error().or(() -> error), fault);
  }
}
