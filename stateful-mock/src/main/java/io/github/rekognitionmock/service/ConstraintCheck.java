package io.github.rekognitionmock.service;

import io.github.rekognitionmock.constraint.Constraints;
import io.github.rekognitionmock.error.AwsError;
import java.util.Optional;

/** Refuses requests that violate the service model, in the dialect that the settings ask for. */
final class ConstraintCheck {

  private final Constraints constraints;

  ConstraintCheck(Constraints constraints) {
    this.constraints = constraints;
  }

  Optional<AwsError> check(Call call) {
    return constraints
        .check(call.request())
        .map(violation -> call.account().settings().constraintDialect().write(violation));
  }
}
