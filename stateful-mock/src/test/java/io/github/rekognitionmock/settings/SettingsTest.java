package io.github.rekognitionmock.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason;

class SettingsTest {

  @Test
  void areTheServicesOwnByDefault() {
    Settings settings = Settings.defaults();

    assertThat(settings.collections().facesPerUser()).isEqualTo(100);
    assertThat(settings.collections().facesPerCollection()).isEqualTo(20_000_000);
    assertThat(settings.authenticationRequired()).isFalse();
    assertThat(settings.constraintDialect()).isEqualTo(ConstraintDialect.VALIDATION_EXCEPTION);
  }

  @Test
  void canBeBuiltOnOthers() {
    Settings settings =
        Settings.builder()
            .lifecycle(Lifecycle.manual())
            .overlappingChangesConflict(true)
            .newCollections(Lifecycle.afterReads(1))
            .newFaces(Lifecycle.after(Duration.ofSeconds(2)))
            .facesPerUser(3)
            .facesPerCollection(4)
            .usersPerCollection(5)
            .requestsPerSecond(6)
            .strictRecognition(true)
            .authenticationRequired(true)
            .constraintDialect(ConstraintDialect.INVALID_PARAMETER_EXCEPTION)
            .journalCapacity(7)
            .build();

    assertThat(settings.toBuilder().build()).isEqualTo(settings);
  }

  @Test
  void theOtherDialectKeepsTheTextOfAViolation() {
    assertThat(
            ConstraintDialect.INVALID_PARAMETER_EXCEPTION.write(
                ErrorType.VALIDATION.error("1 validation error detected")))
        .isEqualTo(ErrorType.INVALID_PARAMETER.error("1 validation error detected"));
  }

  @Test
  void strictRecognitionHoldsForTheNextRequest() {
    InProcessAccount mock = new InProcessAccount().withAlice();
    String declared = mock.face("alice", 1);
    associate(mock, declared);
    String undeclared = mock.undeclaredFace(1);

    mock.configure(settings -> settings.strictRecognition(true));

    assertThat(associate(mock, undeclared))
        .containsExactly(UnsuccessfulFaceAssociationReason.LOW_MATCH_CONFIDENCE);
    mock.configure(settings -> settings.strictRecognition(false));
    assertThat(associate(mock, undeclared)).isEmpty();
  }

  private static List<UnsuccessfulFaceAssociationReason> associate(
      InProcessAccount mock, String face) {
    return mock
        .client()
        .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(face))
        .unsuccessfulFaceAssociations()
        .stream()
        .flatMap(refused -> refused.reasons().stream())
        .toList();
  }
}
