package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason;

class SettingsTest {

  @Test
  void areTheServicesOwnByDefault() {
    Settings settings = Settings.defaults();

    assertThat(settings.facesPerUser()).isEqualTo(100);
    assertThat(settings.facesPerCollection()).isEqualTo(20_000_000);
    assertThat(settings.usersPerCollection()).isEqualTo(Settings.UNLIMITED);
    assertThat(settings.requestsPerSecond()).isEqualTo(Settings.UNLIMITED);
    assertThat(settings.lifecycle()).isEqualTo(Lifecycle.immediate());
    assertThat(settings.newCollections()).isEqualTo(Lifecycle.immediate());
    assertThat(settings.newFaces()).isEqualTo(Lifecycle.immediate());
    assertThat(settings.overlappingChangesConflict()).isFalse();
    assertThat(settings.strictRecognition()).isFalse();
    assertThat(settings.journalCapacity()).isEqualTo(1000);
    assertThat(settings.authenticationRequired()).isFalse();
    assertThat(settings.constraintViolations()).isEqualTo(ErrorType.VALIDATION);
  }

  @Test
  void areBuiltAsTheyWereSet() {
    Settings settings =
        Settings.builder()
            .lifecycle(Lifecycle.manual())
            .overlappingChangesConflict(true)
            .newCollections(Lifecycle.afterReads(1))
            .newFaces(Lifecycle.after(Duration.ofSeconds(2)))
            .newUsers(Lifecycle.afterReads(3))
            .facesPerUser(3)
            .facesPerCollection(4)
            .usersPerCollection(5)
            .requestsPerSecond(6)
            .strictRecognition(true)
            .recognizeCopies(false)
            .declaredImagesOnly(true)
            .authenticationRequired(true)
            .constraintViolations(ErrorType.INVALID_PARAMETER)
            .journalCapacity(7)
            .build();

    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Lifecycle.Manual(),
                true,
                new Lifecycle.AfterReads(1),
                new Lifecycle.AfterDuration(Duration.ofSeconds(2)),
                new Lifecycle.AfterReads(3),
                3,
                4,
                5,
                6,
                true,
                false,
                true,
                true,
                ErrorType.INVALID_PARAMETER,
                7));
    assertThat(settings.toBuilder().build()).isEqualTo(settings);
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
