package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class FieldInjectionTest {

  @Test
  void setsPrivateFieldsAndThoseOfSuperclassesForTheTestsAccount() {
    JupiterRun.of(Derived.class).passed(2);
  }

  abstract static class Base {
    @InjectRekognition private RekognitionMock inherited;

    RekognitionMock inherited() {
      return inherited;
    }
  }

  @RekognitionMockTest
  static class Derived extends Base {
    @InjectRekognition private RekognitionMock own;

    @BeforeEach
    void isThereAlready(RekognitionMock rekognition) {
      assertThat(own.accountId()).isEqualTo(rekognition.accountId());
    }

    @Test
    void first(RekognitionMock rekognition) {
      assertThat(inherited().accountId()).isEqualTo(rekognition.accountId());
      assertThat(own.accountId()).isEqualTo(rekognition.accountId());
    }

    @Test
    void second(RekognitionMock rekognition) {
      first(rekognition);
    }
  }

  @Test
  void setsFieldsOfOuterInstancesForTheNestedTestsAccount() {
    JupiterRun.of(Outer.class).passed(1);
  }

  @RekognitionMockTest
  static class Outer {
    @InjectRekognition private RekognitionMock outer;

    @Nested
    class Inner {
      @InjectRekognition private RekognitionMock inner;

      @Test
      void test(RekognitionMock rekognition) {
        assertThat(outer.accountId()).isEqualTo(rekognition.accountId());
        assertThat(inner.accountId()).isEqualTo(rekognition.accountId());
      }
    }
  }

  @Test
  void setsStaticFieldsForTheClasssAccount() {
    assertThat(JupiterRun.of(StaticFields.class).passed(1).reported("account"))
        .containsExactly("100000000000");
  }

  @RekognitionMockTest
  static class StaticFields {
    @InjectRekognition private static URI endpoint;
    @InjectRekognition private static RekognitionMock shared;

    @BeforeAll
    static void isThereAlready(RekognitionMock rekognition, URI expected) {
      assertThat(shared.accountId()).isEqualTo(rekognition.accountId());
      assertThat(endpoint).isEqualTo(expected);
    }

    @Test
    void test(TestReporter reporter) {
      reporter.publishEntry("account", shared.accountId());
    }
  }

  @Test
  void leavesOtherFieldsAlone() {
    JupiterRun.of(Unmarked.class).passed(1);
  }

  @RekognitionMockTest
  static class Unmarked {
    private RekognitionClient client;

    @Test
    void test() {
      assertThat(client).isNull();
    }
  }
}
