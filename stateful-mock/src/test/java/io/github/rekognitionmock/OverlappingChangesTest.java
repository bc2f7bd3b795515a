package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ConflictException;

class OverlappingChangesTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();
  private final String first = mock.face("alice", 1);
  private final String second = mock.face("alice", 2);

  @BeforeEach
  void beginAChange() {
    mock.configure(
        settings -> settings.lifecycle(Lifecycle.manual()).overlappingChangesConflict(true));
    associate(first);
  }

  @Test
  void aSecondAssociationConflicts() {
    assertThatConflicts(() -> associate(second));

    assertThat(mock.handle().inspect("staff").orElseThrow().user("alice").orElseThrow().faceIds())
        .containsExactly(first);
  }

  @Test
  void aDisassociationConflicts() {
    assertThatConflicts(
        () ->
            mock.client()
                .disassociateFaces(r -> r.collectionId("staff").userId("alice").faceIds(first)));
  }

  @Test
  void aDeletionConflicts() {
    assertThatConflicts(
        () -> mock.client().deleteUser(r -> r.collectionId("staff").userId("alice")));
  }

  @Test
  void aCompletedChangeIsNotInTheWay() {
    mock.handle().completeUpdate("staff", "alice");

    assertThatCode(() -> associate(second)).doesNotThrowAnyException();
  }

  @Test
  void byDefaultChangesMayOverlap() {
    mock.configure(settings -> settings.overlappingChangesConflict(false));

    assertThatCode(() -> associate(second)).doesNotThrowAnyException();
  }

  private void associate(String photo) {
    mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }

  private static void assertThatConflicts(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("caused an inconsistent state");
  }
}
