package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class AccountPerClassTest {

  @Test
  void sharesOneAccountAmongAllMethodsOfTheClass() {
    assertThat(JupiterRun.of(Sharing.class).passed(3).reported("account"))
        .hasSize(5)
        .containsOnly("100000000000");
  }

  @RekognitionMockTest(account = AccountScope.CLASS)
  static class Sharing {
    Sharing(RekognitionMock rekognition) {
      assertThat(rekognition.accountId()).isEqualTo("100000000000");
    }

    @BeforeAll
    static void before(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @RepeatedTest(2)
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Nested
    class Inner {
      @BeforeAll
      static void before(RekognitionMock rekognition, TestReporter reporter) {
        reporter.publishEntry("account", rekognition.accountId());
      }

      @Test
      void test(RekognitionMock rekognition, TestReporter reporter) {
        reporter.publishEntry("account", rekognition.accountId());
      }
    }
  }

  @Test
  void givesEachClassItsOwnAccount() {
    assertThat(JupiterRun.of(Parent.class, Child.class).passed(2).reported("account"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @RekognitionMockTest(account = AccountScope.CLASS)
  static class Parent {
    @Test
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  static class Child extends Parent {}

  @Test
  void letsANestedClassAskForItsOwn() {
    assertThat(JupiterRun.of(Outer.class).passed(3).reported("account"))
        .containsExactly("100000000000", "100000000001", "100000000001");
  }

  @RekognitionMockTest
  static class Outer {
    @Test
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Nested
    @RekognitionMockTest(account = AccountScope.CLASS)
    class Inner {
      @RepeatedTest(2)
      void test(RekognitionMock rekognition, TestReporter reporter) {
        reporter.publishEntry("account", rekognition.accountId());
      }
    }
  }
}
