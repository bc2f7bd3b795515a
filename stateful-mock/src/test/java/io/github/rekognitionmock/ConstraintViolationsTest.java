package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.rekognitionmock.fixture.InProcessAccount;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class ConstraintViolationsTest {

  private static final String TEXT =
      "1 validation error detected: Value '?' at 'collectionId' failed to satisfy constraint: Member"
          + " must satisfy regular expression pattern: [a-zA-Z0-9_.\\-]+";

  private final InProcessAccount mock = new InProcessAccount();

  @Test
  void violationsAreValidationExceptionsByDefault() {
    assertThatThrownBy(this::violate)
        .asInstanceOf(type(RekognitionException.class))
        .matches(error -> error.awsErrorDetails().errorCode().equals("ValidationException"))
        .extracting(error -> error.awsErrorDetails().errorMessage())
        .isEqualTo(TEXT);
  }

  @Test
  void violationsAreInvalidParameterExceptionsWhenAskedFor() {
    mock.configure(settings -> settings.constraintViolations(ErrorType.INVALID_PARAMETER));

    assertThatThrownBy(this::violate)
        .asInstanceOf(type(InvalidParameterException.class))
        .extracting(error -> error.awsErrorDetails().errorMessage())
        .isEqualTo(TEXT);
  }

  @Test
  void violationsAreNoOtherErrors() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> mock.configure(settings -> settings.constraintViolations(ErrorType.CONFLICT)))
        .withMessage(
            "The error for constraint violations is CONFLICT: give VALIDATION or INVALID_PARAMETER");
  }

  private void violate() {
    mock.client().describeCollection(r -> r.collectionId("?"));
  }
}
