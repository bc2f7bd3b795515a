package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.fixture.InProcessAccount;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** After clearing, an account is as at the start. */
class ClearTest {

  private final InProcessAccount mock = new InProcessAccount();
  private final RekognitionMock rekognition = mock.handle();
  private final RekognitionClient client = mock.client();

  @Test
  void forgetsWhatWasArranged() {
    String atTheStart = rekognition.exportState();
    rekognition.collection("staff").indexFace("alice");
    rekognition.similarity("alice", "bob", 1).image("photos", "a.jpg").isMissing();

    rekognition.clear();

    assertThat(rekognition.exportState()).isEqualTo(atTheStart);
    assertThat(rekognition.inspectAll()).isEmpty();
  }

  @Test
  void beginsToNumberThePicturesOfAPersonAgain() {
    String first = rekognition.collection("staff").indexFace("alice");

    rekognition.clear();

    assertThat(rekognition.collection("staff").indexFace("alice")).isEqualTo(first);
  }

  @Test
  void forgetsFaults() {
    rekognition.injectFault(fault -> fault.throttle().always());

    rekognition.clear();

    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void forgetsStubs() {
    rekognition.when(DetectTextRequest.class).thenReturn(DetectTextResponse.builder().build());

    rekognition.clear();

    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(() -> client.detectText(r -> r.image(i -> {})))
        .matches(error -> error.statusCode() == 501);
  }

  @Test
  void takesTheSettingsBack() {
    rekognition.configure(settings -> settings.facesPerUser(1));

    rekognition.clear();

    assertThat(rekognition.settings()).isEqualTo(Settings.defaults());
  }

  @Test
  void forgetsReceivedRequests() {
    client.listCollections();

    rekognition.clear();

    assertThat(rekognition.received(RekognitionRequest.class)).isEmpty();
  }

  @Test
  void setsTheClockRightAgain() {
    Instant start = rekognition.clock().instant();
    MockClock clock = rekognition.clock();
    clock.advance(Duration.ofHours(1));

    rekognition.clear();

    assertThat(clock.instant()).isEqualTo(start);
    assertThat(rekognition.clock().instant()).isEqualTo(start);
  }

  @Test
  void forgetsClientRequestTokens() {
    createAlice();

    rekognition.clear();
    createAlice();

    assertThat(client.listUsers(r -> r.collectionId("staff")).users()).hasSize(1);
  }

  @Test
  void beginsAllOverWithTheSameFaces() {
    String first = rekognition.collection("staff").indexFace("alice");

    rekognition.clear();

    assertThat(rekognition.collection("staff").indexFace("alice")).isEqualTo(first);
  }

  @Test
  void leavesHandlesAndClientsValid() {
    MockCollection staff = rekognition.collection("staff");

    rekognition.clear();
    staff.indexFace("alice");

    assertThat(client.listFaces(r -> r.collectionId("staff")).faces()).hasSize(1);
  }

  private void createAlice() {
    rekognition.collection("staff");
    client.createUser(r -> r.collectionId("staff").userId("alice").clientRequestToken("constant"));
  }
}
