package io.github.rekognitionmock.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.fixture.InProcessAccount;
import io.github.rekognitionmock.internal.journal.RecordedRequest;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.model.CreateUserRequest;

class ExplanationsTest {

  private final InProcessAccount mock = new InProcessAccount().withAlice();
  private final String alice = mock.face("alice", 1);
  private final String bob = mock.face("bob", 1);

  @Test
  void aRequestThatWentAsExpectedNeedsNone() {
    associate(alice);

    assertThat(explanations()).isEmpty();
  }

  @Test
  void aRefusedFaceNamesTheComparisonThatFailed() {
    mock.account().similarities().declare(new SimilarityRule("alice", "bob", 62.5f));
    associate(alice);

    associate(bob);

    assertThat(explanations())
        .containsExactly(
            "Face %s matched the user with 62.5, below the threshold of 75.0: face %s ('alice') came closest, and their similarity was declared."
                .formatted(bob, alice));
  }

  @Test
  void aFaceThatIsInNoListOfTheAnswerIsNamed() {
    associate(alice);

    associate(alice);

    assertThat(explanations())
        .containsExactly(
            "Face %s was left alone: it belonged to the user already.".formatted(alice));
  }

  @Test
  void onlyFacesThatAreInNoListAreNamed() {
    associate(alice);
    String second = mock.face("alice", 2);
    String unknown = "00000000-0000-4000-8000-000000000000";

    associate(second, unknown, alice);

    assertThat(explanations())
        .containsExactly(
            "Face %s was left alone: it belonged to the user already.".formatted(alice));
  }

  @Test
  void aFaceThatTheUserHadNoRoomForIsNamed() {
    mock.configure(settings -> settings.facesPerUser(1));

    associate(alice, mock.face("alice", 2));

    assertThat(explanations())
        .containsExactly(
            "Face %s did not fit: the user was full by then.".formatted(mock.face("alice", 2)));
  }

  @Test
  void aFaceThatIsTooNewIsSaidToExist() {
    mock.configure(settings -> settings.newFaces(Lifecycle.afterReads(9)));
    String second = mock.face("alice", 2);

    associate(second);

    assertThat(explanations())
        .containsExactly("Face %s exists, but is too new to be seen.".formatted(second));
  }

  @Test
  void aFaceThatHadNoUserIsNamed() {
    mock.client().disassociateFaces(r -> r.collectionId("staff").userId("alice").faceIds(alice));

    assertThat(explanations())
        .containsExactly("Face %s was left alone: it belonged to no user.".formatted(alice));
  }

  @Test
  void aSearchWithoutCandidatesSaysThatNothingIsKnown() {
    mock.client().searchFaces(r -> r.collectionId("staff").faceId(alice));

    assertThat(explanations())
        .containsExactly(
            "Nothing is known that any other face has in common with face %s ('alice')."
                .formatted(alice));
  }

  @Test
  void aSearchForUsersByImageWithoutCandidatesSaysThatNothingIsKnown() {
    SdkBytes stranger = SdkBytes.fromByteArray(Images.showing("dave"));

    mock.client().searchUsersByImage(r -> r.collectionId("staff").image(i -> i.bytes(stranger)));

    assertThat(explanations())
        .contains(
            "Nothing is known that faces of any other user have in common with what was searched.");
  }

  @Test
  void anEmptySearchForFacesNamesTheBestCandidate() {
    mock.account().similarities().declare(new SimilarityRule("alice", "bob", 62.5f));

    mock.client().searchFaces(r -> r.collectionId("staff").faceId(alice));

    assertThat(explanations())
        .containsExactly(
            "No face reached the threshold of 80.0: face %s ('bob') came closest with 62.5, because their similarity was declared."
                .formatted(bob));
  }

  @Test
  void anEmptySearchForUsersNamesTheBestCandidate() {
    mock.account().similarities().declare(new SimilarityRule("alice", "bob", 62.5f));
    associate(alice);

    mock.client().searchUsers(r -> r.collectionId("staff").faceId(bob));

    assertThat(explanations())
        .containsExactly("No user reached the threshold of 80.0: 'alice' came closest with 62.5.");
  }

  @Test
  void aSearchThatFoundSomethingNeedsNone() {
    mock.face("alice", 2);

    mock.client().searchFaces(r -> r.collectionId("staff").faceId(alice));

    assertThat(explanations()).isEmpty();
  }

  @Test
  void aFaultSaysWhichRuleItWas() {
    mock.injectFault(CreateUserRequest.class, fault -> fault.throttle());
    assertThatThrownBy(() -> mock.client().createUser(r -> r.collectionId("staff").userId("bob")));

    assertThat(explanations())
        .containsExactly(
            "Fault 1 happened (1 so far): ThrottlingException; the operation was not carried out.");
  }

  @Test
  void aRepeatedTokenSaysThatNothingWasDone() {
    for (int i = 0; i < 2; i++) {
      mock.client().createUser(r -> r.collectionId("staff").userId("bob").clientRequestToken("t1"));
    }

    assertThat(explanations())
        .containsExactly("The token t1 had been used: nothing was done again.");
  }

  @Test
  void aCollectionThatIsTooNewIsSaidToExist() {
    mock.configure(settings -> settings.newCollections(Lifecycle.afterReads(1)));
    mock.client().createCollection(r -> r.collectionId("guests"));
    assertThatThrownBy(() -> mock.client().describeCollection(r -> r.collectionId("guests")));

    assertThat(explanations())
        .containsExactly("The collection 'guests' exists, but is too new to be seen.");
  }

  private void associate(String... photo) {
    mock.client().associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));
  }

  private List<String> explanations() {
    List<RecordedRequest<?>> received = mock.account().journal().all();
    return received.get(received.size() - 1).explanations();
  }
}
