package io.github.rekognitionmock.operation;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.fault.Fault;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/**
 * How a request ended: with a response or with an error.
 *
 * @param response the operation's answer
 * @param error the error in its place
 * @param fault what a fault does to the answer on its way
 */
public record Outcome(
    Optional<RekognitionResponse> response, Optional<AwsError> error, Fault fault) {

  static Outcome of(RekognitionResponse response, Fault fault) {
    return new Outcome(Optional.of(response), Optional.empty(), fault);
  }

  static Outcome of(AwsError error, Fault fault) {
    return new Outcome(Optional.empty(), Optional.of(error), fault);
  }
}
