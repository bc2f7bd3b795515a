package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.error.ErrorType;
import io.github.rekognitionmock.fault.FaultRule;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsRequest;

class SeedTest {

  private static final String STAFF =
      "{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [{\"person\": \"alice\"}]}]}";

  private final RekognitionMock rekognition = mock();

  @Test
  void aSeedIsAddedToWhatIsThere() {
    rekognition.collection("guests");

    rekognition.seed(STAFF);

    assertThat(rekognition.inspectAll())
        .extracting(CollectionSnapshot::id)
        .containsExactly("guests", "staff");
  }

  @Test
  void whatIsRestoredReplacesWhatIsThere() {
    rekognition.collection("guests");

    rekognition.restore(STAFF);

    assertThat(rekognition.inspectAll())
        .extracting(CollectionSnapshot::id)
        .containsExactly("staff");
  }

  @Test
  void anExportRestoresEverythingThatWasArranged() {
    MockCollection staff = rekognition.collection("staff").tag("team", "hr");
    staff.user("alice", staff.face("alice"));
    rekognition.similarity("alice", "bob", 62.5f).image("photos", "a.jpg").shows("alice");

    RekognitionMock elsewhere = mock().restore(rekognition.export());

    assertThat(elsewhere.inspectAll()).isEqualTo(rekognition.inspectAll());
    assertThat(elsewhere.export()).isEqualTo(rekognition.export());
  }

  @Test
  void aSeedForAnotherAccountIsRefused() {
    String seed = "{\"accounts\": [{\"account\": \"210987654321\"}]}";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.seed(seed))
        .withMessage(
            "accounts[0] is about account 210987654321 in us-east-1:"
                + " only account 123456789012 in us-east-1 can be changed here");
  }

  @Test
  void aSeedThatContradictsWhatIsThereIsRefused() {
    rekognition.collection("staff").tag("team", "hr");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rekognition.seed(
                    "{\"collections\": [{\"collectionId\": \"staff\", \"tags\": {\"team\": \"it\"}}]}"))
        .withMessageContaining("The tag 'team' of collection 'staff' exists");
  }

  @Test
  void clearingForgetsEverything() {
    rekognition.seed(STAFF).similarity("alice", "bob", 1);
    rekognition
        .account()
        .faults()
        .add(FaultRule.builder().error(ErrorType.THROTTLING.error()).build());
    rekognition.when(DetectLabelsRequest.class).thenThrow(ErrorType.THROTTLING);

    rekognition.clear();

    assertThat(rekognition.export()).isEqualTo(mock().export());
    assertThat(rekognition.account().faults().all()).isEmpty();
    assertThat(rekognition.account().stubs().all()).isEmpty();
  }

  @Test
  void clearingBeginsAllOver() {
    String first = rekognition.collection("staff").face("alice");

    rekognition.clear();

    assertThat(rekognition.collection("staff").face("alice")).isEqualTo(first);
  }

  private static RekognitionMock mock() {
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    return RekognitionBackend.create(clock).mock(AccountKey.defaults());
  }
}
