package io.github.rekognitionmock.service;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.fault.Fault;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * How a request ended. If there is an error, it is what the client gets, even if there is a
 * response: then a fault took the response's place after the operation had happened.
 *
 * @param response the operation's answer
 * @param error the error in its place; one of the two is present
 * @param fault what a fault does to the answer on its way
 */
public record Outcome(
    Optional<RekognitionResponse> response, Optional<AwsError> error, Fault fault) {

  static Outcome of(RekognitionResponse response) {
    return new Outcome(Optional.of(response), Optional.empty(), Fault.NONE);
  }

  static Outcome of(AwsError error) {
    return new Outcome(Optional.empty(), Optional.of(error), Fault.NONE);
  }

  Outcome hitBy(Fault other) {
    return new Outcome(response, other.error().or(() -> error), other);
  }
}
