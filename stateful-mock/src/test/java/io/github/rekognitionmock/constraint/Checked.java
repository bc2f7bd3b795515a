package io.github.rekognitionmock.constraint;

import io.github.rekognitionmock.error.AwsError;
import io.github.rekognitionmock.error.ErrorType;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Checks requests for the tests of the constraints. */
final class Checked {

  private static final Constraints CONSTRAINTS = new Constraints();

  private Checked() {}

  static Optional<AwsError> check(RekognitionRequest request) {
    return CONSTRAINTS.check(request);
  }

  /** The text of the error that a request is answered with. */
  static String message(RekognitionRequest request) {
    AwsError error = check(request).orElseThrow();
    String text = error.message().orElseThrow();
    if (!error.equals(ErrorType.VALIDATION.error(text))) {
      throw new AssertionError("Not a ValidationException: " + error);
    }
    return text;
  }
}
