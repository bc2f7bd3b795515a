package io.github.rekognitionmock.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.ErrorType;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsRequest;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class StubDeclarationTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final RegionalAccount account = backend.accounts().of(AccountKey.defaults());
  private final RekognitionClient client = backend.mock(AccountKey.defaults()).client();

  @Test
  void aDeclaredResponseIsAnswered() {
    whenLabelsAreDetected().thenReturn(version("declared"));

    assertThat(client.detectLabels(r -> {})).isEqualTo(version("declared"));
  }

  @Test
  void aResponseCanFollowFromTheRequest() {
    whenLabelsAreDetected().thenAnswer(request -> version("max " + request.maxLabels()));

    assertThat(client.detectLabels(r -> r.maxLabels(3))).isEqualTo(version("max 3"));
  }

  @Test
  void aConditionChoosesTheRequests() {
    whenLabelsAreDetected().thenReturn(version("any"));
    whenLabelsAreDetected().matching(r -> r.maxLabels() == 3).thenReturn(version("three"));

    assertThat(client.detectLabels(r -> r.maxLabels(3))).isEqualTo(version("three"));
    assertThat(client.detectLabels(r -> r.maxLabels(4))).isEqualTo(version("any"));
  }

  @Test
  void theLatestDeclarationAnswers() {
    whenLabelsAreDetected().thenReturn(version("first"));
    whenLabelsAreDetected().thenReturn(version("second"));

    assertThat(client.detectLabels(r -> {})).isEqualTo(version("second"));
  }

  @Test
  void aDeclaredErrorIsThrownAsTheSdkDoes() {
    whenLabelsAreDetected().thenThrow(ErrorType.INVALID_S3_OBJECT);

    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(() -> client.detectLabels(r -> {}));
  }

  @Test
  void theResponseOfAnotherOperationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whenLabelsAreDetected().thenReturn(DetectTextResponse.builder().build()))
        .withMessage(
            "A DetectLabelsRequest cannot be answered with a DetectTextResponse: give a"
                + " DetectLabelsResponse");
  }

  @Test
  void withoutADeclarationTheErrorTellsHowToDeclareOne() {
    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(() -> client.detectLabels(r -> {}))
        .withMessageContaining("rekognition.when(DetectLabelsRequest.class).thenReturn(...)")
        .satisfies(error -> assertThat(error.statusCode()).isEqualTo(501));
  }

  @Test
  void refusesAnOperationThatTheMockImitates() {
    RekognitionMock rekognition = backend.mock(AccountKey.defaults());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.when(ListUsersRequest.class))
        .withMessage(
            "The mock imitates ListUsers: arrange the state that its answers follow from, or use"
                + " onNext(ListUsersRequest.class)");
  }

  private StubDeclaration<DetectLabelsRequest> whenLabelsAreDetected() {
    return StubDeclaration.create(account.stubs(), DetectLabelsRequest.class);
  }

  private static DetectLabelsResponse version(String version) {
    return DetectLabelsResponse.builder().labelModelVersion(version).build();
  }
}
