package io.github.rekognitionmock.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class ConstraintDialectTest {

  private static final String TEXT = "1 validation error detected: Value '?' at 'collectionId'";

  private final InProcessAccount mock = new InProcessAccount();

  @Test
  void violationsAreValidationExceptionsByDefault() {
    assertThatThrownBy(this::violate)
        .isExactlyInstanceOf(RekognitionException.class)
        .hasMessageStartingWith(TEXT);
  }

  @Test
  void violationsAreInvalidParameterExceptionsWhenAskedFor() {
    mock.configure(
        settings -> settings.constraintDialect(ConstraintDialect.INVALID_PARAMETER_EXCEPTION));

    assertThatThrownBy(this::violate)
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageStartingWith(TEXT);
  }

  private void violate() {
    mock.client().describeCollection(r -> r.collectionId("?"));
  }
}
