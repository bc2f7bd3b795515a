package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.AssertionFailedError;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

class StrictTest {

  private static void assertFailure(Class<?> fixture, String... lines) {
    assertThat(JupiterRun.of(fixture).failures())
        .singleElement()
        .isInstanceOf(AssertionFailedError.class)
        .satisfies(failure -> assertThat(failure.getMessage().lines()).containsExactly(lines));
  }

  @Test
  void failsATestWhoseFaultNoRequestMet() {
    assertFailure(
        UnmetFault.class,
        "No request met the fault ListUsers (ThrottlingException): remove it, or check the"
            + " operation.");
  }

  @RekognitionMockTest(strict = true)
  static class UnmetFault {
    @Test
    void test(RekognitionMock rekognition) {
      rekognition.injectFault(ListUsersRequest.class, fault -> fault.throttle());
    }
  }

  @Test
  void failsATestWhoseDeclaredAnswerNoRequestAskedFor() {
    assertFailure(
        UnmetStub.class,
        "No DetectTextRequest asked for its declared answer: remove it, or check the condition.");
  }

  static class UnmetStub {
    @RegisterExtension
    static final RekognitionMockExtension MOCK =
        RekognitionMockExtension.builder().strict().build();

    @Test
    void test(RekognitionMock rekognition) {
      rekognition.when(DetectTextRequest.class).thenReturn(DetectTextResponse.builder().build());
    }
  }

  @Test
  void failsATestThatPassesOverAnError() {
    assertFailure(
        Swallowed.class,
        "ListUsers -> 400 ResourceNotFoundException: The collection id: staff does not exist: arrange what is missing, or look"
            + " at it with received(ListUsersRequest.class).");
  }

  @RekognitionMockTest(strict = true)
  static class Swallowed {
    @Test
    void test(RekognitionClient client) {
      assertThatExceptionOfType(ResourceNotFoundException.class)
          .isThrownBy(() -> client.listUsers(request -> request.collectionId("staff")));
    }
  }

  @Test
  void failsAClassWhoseFaultsWouldReachNoTest() {
    assertFailure(
        OfClass.class,
        "No request met the fault of any operation (ThrottlingException): remove it, or check the"
            + " operation.");
  }

  @RekognitionMockTest(strict = true)
  static class OfClass {
    @BeforeAll
    static void before(RekognitionMock rekognition) {
      rekognition.injectFault(fault -> fault.throttle());
    }

    @Test
    void test(RekognitionClient client) {
      client.listCollections();
    }
  }

  @Test
  void letsAllPassThatWasMetDeclaredOrLookedAt() {
    JupiterRun.of(Fine.class).passed(2);
  }

  @RekognitionMockTest(strict = true)
  static class Fine {
    @BeforeAll
    static void before(RekognitionMock rekognition) {
      rekognition.when(DetectTextRequest.class).thenReturn(DetectTextResponse.builder().build());
    }

    @Test
    void declaredAndMet(RekognitionClient client, RekognitionMock rekognition) {
      rekognition.injectFault(ListCollectionsRequest.class, fault -> fault.throttle());
      client.listCollections();
      client.detectText(
          request -> request.image(image -> image.bytes(SdkBytes.fromUtf8String("any"))));
    }

    @Test
    void lookedAt(RekognitionClient client, RekognitionMock rekognition) {
      assertThatExceptionOfType(ResourceNotFoundException.class)
          .isThrownBy(() -> client.listUsers(request -> request.collectionId("staff")));
      assertThat(rekognition.received(ListUsersRequest.class)).hasSize(1);
    }
  }

  @Test
  void blamesNoTestForWhatItsClassArranges() {
    JupiterRun.of(Arranged.class).passed(1);
  }

  static class Arranged {
    @RegisterExtension
    static final RekognitionMockExtension MOCK =
        RekognitionMockExtension.builder()
            .strict()
            .arrange(rekognition -> rekognition.injectFault(fault -> fault.throttle()))
            .build();

    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void addsNothingToATestThatFailsAnyway() {
    assertThat(JupiterRun.of(FailingAnyway.class).failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessage("as intended"));
  }

  @RekognitionMockTest(strict = true)
  static class FailingAnyway {
    @Test
    void test(RekognitionMock rekognition) {
      rekognition.injectFault(fault -> fault.throttle());
      throw new IllegalStateException("as intended");
    }
  }
}
