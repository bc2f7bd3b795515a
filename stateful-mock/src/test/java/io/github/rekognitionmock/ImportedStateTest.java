package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportedStateTest {

  private static final String STAFF =
      "{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [{\"person\": \"alice\"}]}]}";

  private final RekognitionMock rekognition = mock();

  @Test
  void whatIsImportedIsAddedToWhatIsThere() {
    rekognition.collection("guests");

    rekognition.importState(STAFF);

    assertThat(rekognition.inspectAll())
        .extracting(CollectionState::collectionId)
        .containsExactly("guests", "staff");
  }

  @Test
  void aReplacementLeavesNothingOfWhatIsThere() {
    rekognition.collection("guests");

    rekognition.replaceState(STAFF);

    assertThat(rekognition.inspectAll())
        .extracting(CollectionState::collectionId)
        .containsExactly("staff");
  }

  @Test
  void anExportBringsBackEverythingThatWasArranged() {
    MockCollection staff = rekognition.collection("staff").tag("team", "hr").createUser("alice");
    staff.associateFaces("alice", staff.indexFace("alice"));
    rekognition.similarity("alice", "bob", 62.5f).image("photos", "a.jpg").shows("alice");

    RekognitionMock elsewhere = mock().replaceState(rekognition.exportState());

    assertThat(elsewhere.inspectAll()).isEqualTo(rekognition.inspectAll());
    assertThat(elsewhere.exportState()).isEqualTo(rekognition.exportState());
  }

  @Test
  void aDocumentForAnotherAccountIsRefused() {
    String seed = "{\"accounts\": [{\"account\": \"210987654321\"}]}";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.importState(seed))
        .withMessage(
            "accounts[0] is about account 210987654321 in us-east-1:"
                + " only account 123456789012 in us-east-1 can be changed here");
  }

  @Test
  void aDocumentThatContradictsWhatIsThereIsRefusedAndChangesNothing() {
    rekognition.collection("staff").tag("team", "hr");
    String before = rekognition.exportState();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rekognition.importState(
                    """
                    {"collections": [{"collectionId": "guests"},
                                     {"collectionId": "staff", "tags": {"team": "it"}}]}
                    """))
        .withMessageContaining("The tag 'team' of collection 'staff' exists");
    assertThat(rekognition.exportState()).isEqualTo(before);
  }

  @Test
  void aDocumentThatIsWrongIsRefusedAndReplacesNothing() {
    rekognition.collection("staff");
    String before = rekognition.exportState();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.replaceState("{\"collections\": [{}]}"))
        .withMessage("collections[0].collectionId is missing: add it");
    assertThat(rekognition.exportState()).isEqualTo(before);
  }

  private static RekognitionMock mock() {
    return RekognitionBackend.create(() -> Instant.EPOCH).mock();
  }

  @Test
  void beginsToNumberThePicturesOfAPersonAgainIfItReplacesTheState() {
    String first = rekognition.collection("staff").indexFace("alice");

    rekognition.replaceState("{}");

    assertThat(rekognition.collection("staff").indexFace("alice")).isEqualTo(first);
  }
}
