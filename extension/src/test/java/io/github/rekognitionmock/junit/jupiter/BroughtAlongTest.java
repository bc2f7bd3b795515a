package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Annotations that would have no effect without the extension. */
class BroughtAlongTest {

  @Test
  void comesWithFieldsAndParametersThatAskForIt() {
    JupiterRun.of(Asking.class, OfConstructor.class).passed(3);
  }

  static class Asking {
    @InjectRekognition static RekognitionMock ofClass;
    @InjectRekognition RekognitionMock ofTest;

    @BeforeAll
    static void isThere() {
      assertThat(ofClass).isNotNull();
    }

    @Test
    void field() {
      assertThat(ofTest).isNotNull();
    }

    @Test
    void parameter(@InjectRekognition RekognitionMock parameter) {
      assertThat(parameter.accountId()).isEqualTo(ofTest.accountId());
    }
  }

  static class OfConstructor {
    private final RekognitionMock rekognition;

    OfConstructor(@InjectRekognition RekognitionMock rekognition) {
      this.rekognition = rekognition;
    }

    @Test
    void test(RekognitionMock parameter) {
      assertThat(parameter.accountId()).isEqualTo(rekognition.accountId());
    }
  }

  @Test
  void comesWithSeeds() {
    JupiterRun.of(Seeded.class, SeededMethod.class).passed(2);
  }

  @Seed("classpath:staff.json")
  static class Seeded {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff")).isPresent();
    }
  }

  static class SeededMethod {
    @Test
    @Seed("classpath:staff.json")
    void test(RekognitionMock rekognition) {
      assertThat(rekognition.inspect("staff")).isPresent();
    }
  }

  @Test
  void leavesTheWorkToAnExtensionThatTheClassRegisters() {
    JupiterRun.of(Registering.class).passed(2);
  }

  @Seed("classpath:staff.json")
  static class Registering {
    @InjectRekognition static RekognitionMock ofClass;
    @InjectRekognition RekognitionMock ofTest;

    @RegisterExtension
    static final RekognitionMockExtension MOCK =
        RekognitionMockExtension.builder().region("eu-west-1").build();

    @Test
    void test(@InjectRekognition RekognitionMock parameter) {
      assertThat(ofClass.region()).isEqualTo("eu-west-1");
      assertThat(ofTest.inspect("staff")).isPresent();
      assertThat(parameter.accountId()).isEqualTo(ofTest.accountId());
      assertThat(parameter.region()).isEqualTo("eu-west-1");
    }

    @Nested
    @Seed("classpath:guests.json")
    class Inner {
      @Test
      void test(RekognitionMock rekognition) {
        assertThat(rekognition.region()).isEqualTo("eu-west-1");
      }
    }
  }

  @Test
  void refusesTheAnnotationBesideAnExtensionThatTheClassRegisters() {
    assertThat(JupiterRun.of(Both.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        "@RekognitionMockTest and the field Both.MOCK both set up the mock for"
                            + " Both: remove the annotation, or the field with"
                            + " @RegisterExtension.")
                    .hasNoSuppressedExceptions());
  }

  @RekognitionMockTest
  static class Both {
    @RegisterExtension
    static final RekognitionMockExtension MOCK = RekognitionMockExtension.builder().build();

    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void refusesAStaticFieldThatTheExtensionOfAnInstanceWouldLeaveNull() {
    assertThat(JupiterRun.of(TooLate.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        "@InjectRekognition field TooLate.rekognition is static, and the extension"
                            + " in TooLate.mock is not: make both static, or neither."));
  }

  static class TooLate {
    @InjectRekognition static RekognitionMock rekognition;

    @RegisterExtension
    final RekognitionMockExtension mock = RekognitionMockExtension.builder().build();

    @Test
    void test() {}
  }

  @Test
  void setsAStaticFieldIfTestsShareTheExtensionsInstance() {
    JupiterRun.of(InTime.class).passed(1);
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class InTime {
    @InjectRekognition static RekognitionMock rekognition;

    @RegisterExtension
    final RekognitionMockExtension mock = RekognitionMockExtension.builder().build();

    @Test
    void test() {
      assertThat(rekognition.inspectAll()).isEmpty();
    }
  }
}
