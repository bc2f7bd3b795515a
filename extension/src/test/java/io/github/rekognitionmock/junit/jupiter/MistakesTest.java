package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MistakesTest {

  private static void assertFailure(Class<?> fixture, String message) {
    assertThat(JupiterRun.of(fixture).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure).hasMessageEndingWith(message).hasNoSuppressedExceptions());
  }

  @Test
  void saysWhatARegionLooksLike() {
    assertFailure(
        OddRegion.class, "The region is 'eu west 1': give a region's name, as in us-east-1");
  }

  @RekognitionMockTest(region = "eu west 1")
  static class OddRegion {
    @Test
    void test() {}
  }

  @Test
  void saysThatThereIsNoSuchPort() {
    assertFailure(NegativePort.class, "There is no port -5: give 1 to 65535, or 0 for a free one");
  }

  @RekognitionMockTest(port = -5)
  static class NegativePort {
    @Test
    void test() {}
  }

  @Test
  void saysThatACustomizerNeedsAConstructorWithoutParameters() {
    assertFailure(
        InnerCustomizer.class,
        "The customizer Inner has no constructor without parameters: give it one, and make it"
            + " static if it is nested.");
  }

  @SuppressWarnings("ClassCanBeStatic") // which is the mistake
  class Inner implements RekognitionClientCustomizer {}

  @RekognitionMockTest(customizers = Inner.class)
  static class InnerCustomizer {
    @Test
    void test() {}
  }

  @Test
  void saysThatASeedHasNoEffectOnMethodsThatAreNoTests() {
    assertFailure(
        SeedOfLifecycle.class,
        "@Seed on SeedOfLifecycle.before has no effect, as that is no test: put it on tests or the"
            + " class.");
  }

  @RekognitionMockTest
  static class SeedOfLifecycle {
    @BeforeEach
    @Seed("classpath:staff.json")
    void before() {}

    @Test
    void test() {}
  }

  @Test
  void saysThatPropertiesAreNotExportedForMethodsThatAreNoTests() {
    assertFailure(
        PropertiesOfLifecycle.class,
        "@ExportAwsProperties on PropertiesOfLifecycle.before has no effect, as that is no test: put"
            + " it on tests or the class.");
  }

  @RekognitionMockTest
  static class PropertiesOfLifecycle {
    @BeforeEach
    @ExportAwsProperties
    void before() {}

    @Test
    void test() {}
  }

  @Test
  void saysThatTwoExtensionsCouldGiveAParameter() {
    assertFailure(
        TwoExtensions.class,
        "It could come from TwoExtensions.FIRST or TwoExtensions.SECOND: ask one of them by its"
            + " getters, or remove one.");
  }

  static class TwoExtensions {
    @RegisterExtension
    static final RekognitionMockExtension FIRST = RekognitionMockExtension.builder().build();

    @RegisterExtension
    static final RekognitionMockExtension SECOND = RekognitionMockExtension.builder().build();

    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void letsTwoExtensionsBeAskedByTheirGetters() {
    JupiterRun.of(TwoRegions.class).passed(1);
  }

  static class TwoRegions {
    @RegisterExtension
    static final RekognitionMockExtension EAST = RekognitionMockExtension.builder().build();

    @RegisterExtension
    static final RekognitionMockExtension WEST =
        RekognitionMockExtension.builder().region("eu-west-1").build();

    @Test
    void test() {
      assertThat(EAST.mock().region()).isEqualTo("us-east-1");
      assertThat(WEST.mock().region()).isEqualTo("eu-west-1");
    }
  }

  @Test
  void saysThatANestedAnnotationMeetsARegisteredExtension() {
    assertFailure(
        Registering.class,
        "@RekognitionMockTest and the field Registering.MOCK both set up the mock for Inner: remove"
            + " the annotation, or the field with @RegisterExtension.");
  }

  static class Registering {
    @RegisterExtension
    static final RekognitionMockExtension MOCK = RekognitionMockExtension.builder().build();

    @Nested
    @RekognitionMockTest(region = "eu-west-1")
    class Inner {
      @Test
      void test() {}
    }
  }
}
