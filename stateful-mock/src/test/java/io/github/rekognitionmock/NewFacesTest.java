package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason;

class NewFacesTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();

  @Test
  void cannotBeSearchedForUntilTheyWereReadSoManyTimes() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    String photo = mock.face("alice", 1);

    assertThatUnknown(() -> searchFaces(photo));
    assertThatCode(() -> searchFaces(photo)).doesNotThrowAnyException();
  }

  @Test
  void cannotBeSearchedForUntilTheirTimeHasCome() {
    mock.configure(settings -> settings.newFaces(Lifecycle.after(Duration.ofSeconds(1))));
    String photo = mock.face("alice", 1);

    assertThatUnknown(() -> searchFaces(photo));
    mock.handle().clock().advance(Duration.ofSeconds(1));
    assertThatCode(() -> searchFaces(photo)).doesNotThrowAnyException();
  }

  @Test
  void cannotBeUsedToSearchForUsersEither() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    String photo = mock.face("alice", 1);

    assertThatUnknown(() -> mock.client().searchUsers(r -> r.collectionId("staff").faceId(photo)));
  }

  @Test
  void areNotFoundByOthers() {
    String known = mock.face("alice", 1);
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    mock.face("alice", 2);

    assertThat(matches(known)).isZero();
    assertThat(matches(known)).isEqualTo(1);
  }

  @Test
  void areNotListed() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    mock.face("alice", 1);

    assertThat(mock.client().listFaces(r -> r.collectionId("staff")).faces()).isEmpty();
    assertThat(mock.client().listFaces(r -> r.collectionId("staff")).faces()).hasSize(1);
  }

  @Test
  void cannotBeAssociated() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    String photo = mock.face("alice", 1);

    assertThat(associate(photo).unsuccessfulFaceAssociations())
        .singleElement()
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .containsExactly(UnsuccessfulFaceAssociationReason.FACE_NOT_FOUND));
    assertThat(associate(photo).associatedFaces()).hasSize(1);
  }

  @Test
  void areNotNewIfTheyAreThereAlready() {
    String photo = mock.face("alice", 1);
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(1)));
    mock.face("alice", 1);

    assertThatCode(() -> searchFaces(photo)).doesNotThrowAnyException();
  }

  @Test
  void canBePutBackAfterTheyWereDeletedUnseen() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(9)));
    String photo = mock.face("alice", 1);
    String state = mock.handle().exportState();
    mock.client().deleteFaces(r -> r.collectionId("staff").faceIds(photo));

    mock.handle().importState(state);

    assertThatCode(() -> searchFaces(photo)).doesNotThrowAnyException();
  }

  private AssociateFacesResponse associate(String photo) {
    return mock.client()
        .associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }

  private void searchFaces(String photo) {
    mock.client().searchFaces(r -> r.collectionId("staff").faceId(photo));
  }

  private int matches(String photo) {
    return mock.client()
        .searchFaces(r -> r.collectionId("staff").faceId(photo))
        .faceMatches()
        .size();
  }

  private static void assertThatUnknown(Runnable search) {
    assertThatThrownBy(search::run)
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("faceId was not found in the collection.");
  }
}
