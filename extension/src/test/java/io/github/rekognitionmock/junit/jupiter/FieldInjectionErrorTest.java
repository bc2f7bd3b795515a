package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class FieldInjectionErrorTest {

  @Test
  void saysWhatItHasWhenAskedForAnUnknownType() {
    assertFailure(
        JupiterRun.of(UnknownType.class),
        "@InjectRekognition field UnknownType.text is a String: use one of RekognitionAsyncClient,"
            + " RekognitionClient, RekognitionMock, RekognitionMockServer, URI.");
  }

  @RekognitionMockTest
  static class UnknownType {
    @InjectRekognition String text;

    @Test
    void test() {}
  }

  @Test
  void refusesFinalFields() {
    assertFailure(
        JupiterRun.of(FinalField.class),
        "@InjectRekognition field FinalField.client is final: make it non-final, or ask for a"
            + " parameter instead.");
  }

  @RekognitionMockTest
  static class FinalField {
    @InjectRekognition final RekognitionClient client = null;

    @Test
    void test() {}
  }

  @ParameterizedTest
  @ValueSource(classes = {FieldOfTwo.class, StaticFieldOfTwo.class})
  void refusesFieldsThatTwoExtensionsCouldSet(Class<?> testClass) {
    assertFailure(
        JupiterRun.of(testClass),
        ("@InjectRekognition field %1$s.rekognition could come from %1$s.FIRST or %1$s.SECOND: ask"
                + " one of them by its getters, or remove one.")
            .formatted(testClass.getSimpleName()));
  }

  static class FieldOfTwo {
    @RegisterExtension
    static final RekognitionMockExtension FIRST = RekognitionMockExtension.builder().build();

    @RegisterExtension
    static final RekognitionMockExtension SECOND = RekognitionMockExtension.builder().build();

    @InjectRekognition RekognitionMock rekognition;

    @Test
    void test() {}
  }

  static class StaticFieldOfTwo {
    @RegisterExtension
    static final RekognitionMockExtension FIRST = RekognitionMockExtension.builder().build();

    @RegisterExtension
    static final RekognitionMockExtension SECOND = RekognitionMockExtension.builder().build();

    @InjectRekognition static RekognitionMock rekognition;

    @Test
    void test() {}
  }

  @Test
  void refusesFieldsOfAnInstanceThatConcurrentTestsShare() {
    assertFailure(
        JupiterRun.inParallel(SharedByThreads.class),
        "@InjectRekognition field SharedByThreads.rekognition belongs to tests that run at the same"
            + " time: ask for a parameter instead, or set account = AccountScope.CLASS.");
  }

  @Test
  void acceptsThemIfTestsRunOneAfterTheOther() {
    JupiterRun.of(SharedByThreads.class).passed(1);
  }

  @RekognitionMockTest
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class SharedByThreads {
    @InjectRekognition RekognitionMock rekognition;

    @Test
    void test() {}
  }

  @Test
  void acceptsThemIfConcurrentTestsShareTheAccount() {
    JupiterRun.inParallel(SharingTheAccount.class).passed(1);
  }

  @RekognitionMockTest(account = AccountScope.CLASS)
  @TestInstance(Lifecycle.PER_CLASS)
  @Execution(ExecutionMode.CONCURRENT)
  static class SharingTheAccount {
    @InjectRekognition RekognitionMock rekognition;

    @Test
    void test() {}
  }

  private static void assertFailure(JupiterRun run, String message) {
    assertThat(run.failures())
        .singleElement()
        .isInstanceOf(ExtensionConfigurationException.class)
        .satisfies(failure -> assertThat(failure).hasMessage(message));
  }
}
