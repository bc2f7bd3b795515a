package io.github.rekognitionmock.internal.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.Stubbing;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsRequest;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.rekognition.model.Label;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class StubDeclarationTest {

  private static final Image PHOTO =
      Image.builder().s3Object(o -> o.bucket("photos").name("a.jpg")).build();

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void aDeclaredResponseIsAnswered() {
    whenLabelsAreDetected().thenReturn(version("declared"));

    assertThat(detectLabels().labelModelVersion()).isEqualTo("declared");
  }

  @Test
  void aResponseCanFollowFromTheRequest() {
    whenLabelsAreDetected().thenAnswer(request -> version("max " + request.maxLabels()));

    assertThat(detectLabels(3).labelModelVersion()).isEqualTo("max 3");
  }

  @Test
  void aConditionChoosesTheRequests() {
    whenLabelsAreDetected().thenReturn(version("any"));
    whenLabelsAreDetected()
        .matching(r -> r.maxLabels() != null && r.maxLabels() == 3)
        .thenReturn(version("three"));

    assertThat(detectLabels(3).labelModelVersion()).isEqualTo("three");
    assertThat(detectLabels(4).labelModelVersion()).isEqualTo("any");
  }

  @Test
  void theLatestDeclarationAnswers() {
    whenLabelsAreDetected().thenReturn(version("first"));
    whenLabelsAreDetected().thenReturn(version("second"));

    assertThat(detectLabels().labelModelVersion()).isEqualTo("second");
  }

  @Test
  void aDeclaredErrorIsThrownAsTheSdkDoes() {
    whenLabelsAreDetected().thenThrow(ErrorType.INVALID_S3_OBJECT);

    assertThatExceptionOfType(InvalidS3ObjectException.class).isThrownBy(this::detectLabels);
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
        .isThrownBy(this::detectLabels)
        .withMessageContaining("rekognition.when(DetectLabelsRequest.class).thenReturn(...)")
        .satisfies(error -> assertThat(error.statusCode()).isEqualTo(501));
  }

  @Test
  void refusesAnOperationThatTheMockImitates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.when(ListUsersRequest.class))
        .withMessage(
            "The mock imitates ListUsers: arrange the state that its answers follow from, or use"
                + " injectFault");
  }

  @Test
  void refusesWhatIsNoOperation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rekognition.when(RekognitionRequest.class))
        .withMessage(
            "RekognitionRequest is the request of no operation: give the type of one that is");
  }

  @Test
  void aRequestThatTheServiceWouldRefuseIsRefusedWhateverWasDeclared() {
    whenLabelsAreDetected().thenReturn(version("declared"));

    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(() -> client.detectLabels(r -> {}))
        .withMessageContaining("Value null at 'image' failed to satisfy constraint");
  }

  @Test
  void aResponseThatTheServiceCouldNotGiveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whenLabelsAreDetected().thenReturn(tooCertain()))
        .withMessage(
            "The DetectLabelsResponse violates the service model: 1 validation error detected:"
                + " Value '101.0' at 'labels.1.member.confidence' failed to satisfy constraint:"
                + " Member must have value less than or equal to 100");
  }

  @Test
  void aDeclaredErrorCanHaveATextOfItsOwn() {
    whenLabelsAreDetected().thenThrow(ErrorType.INVALID_S3_OBJECT, "Not there");

    assertThatExceptionOfType(InvalidS3ObjectException.class)
        .isThrownBy(this::detectLabels)
        .withMessageContaining("Not there");
  }

  @Test
  void aDeclaredErrorCanHaveAnyName() {
    whenLabelsAreDetected().thenThrow("TeapotException", 418, "Short and stout");

    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(this::detectLabels)
        .satisfies(
            error -> {
              assertThat(error.awsErrorDetails().errorCode()).isEqualTo("TeapotException");
              assertThat(error.statusCode()).isEqualTo(418);
            });
  }

  private DetectLabelsResponse detectLabels() {
    return client.detectLabels(r -> r.image(PHOTO));
  }

  private DetectLabelsResponse detectLabels(int maxLabels) {
    return client.detectLabels(r -> r.image(PHOTO).maxLabels(maxLabels));
  }

  private Stubbing<DetectLabelsRequest> whenLabelsAreDetected() {
    return rekognition.when(DetectLabelsRequest.class);
  }

  private static DetectLabelsResponse version(String version) {
    return DetectLabelsResponse.builder().labelModelVersion(version).build();
  }

  private static DetectLabelsResponse tooCertain() {
    return DetectLabelsResponse.builder().labels(Label.builder().confidence(101f).build()).build();
  }
}
