package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;

class SharedInstanceTest {

  @Test
  void followsTheRunningTestAndReturnsToTheClass() {
    assertThat(JupiterRun.of(PerClass.class).passed(2).reported("account"))
        .containsExactly("100000000000", "100000000001", "100000000002", "100000000000");
  }

  @RekognitionMockTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class PerClass {
    @InjectRekognition private RekognitionMock field;

    @BeforeAll
    void before(TestReporter reporter) {
      reporter.publishEntry("account", field.accountId());
    }

    @RepeatedTest(2)
    void test(RekognitionMock parameter, TestReporter reporter) {
      assertThat(parameter.accountId()).isEqualTo(field.accountId());
      reporter.publishEntry("account", field.accountId());
    }

    @AfterAll
    void after(TestReporter reporter) {
      reporter.publishEntry("account", field.accountId());
    }
  }

  @Test
  void givesItsConstructorTheClasssAccount() {
    JupiterRun.of(Constructed.class).passed(1);
  }

  @RekognitionMockTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class Constructed {
    private final RekognitionMock ofConstructor;

    Constructed(RekognitionMock rekognition) {
      this.ofConstructor = rekognition;
    }

    @BeforeAll
    void before(RekognitionMock ofClass) {
      assertThat(ofClass.accountId()).isEqualTo(ofConstructor.accountId());
    }

    @Test
    void test(RekognitionMock ofTest) {
      assertThat(ofTest.accountId()).isNotEqualTo(ofConstructor.accountId());
    }
  }

  @Test
  void setsStaticFieldsBeforeItsConstructor() {
    JupiterRun.of(StaticFirst.class).passed(1);
  }

  @RekognitionMockTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class StaticFirst {
    @InjectRekognition private static RekognitionMock shared;

    StaticFirst() {
      assertThat(shared).isNotNull();
    }

    @Test
    void test() {}
  }

  @Test
  void keepsTheAccountOfAnOuterInstanceThatNestedTestsShare() {
    JupiterRun.of(Outer.class).passed(2);
  }

  @RekognitionMockTest
  static class Outer {
    private final RekognitionMock ofOuter;

    Outer(RekognitionMock rekognition) {
      this.ofOuter = rekognition;
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class Inner {
      @BeforeAll
      void before(RekognitionMock ofInnerClass) {
        assertThat(ofInnerClass.accountId()).isEqualTo(ofOuter.accountId());
      }

      @RepeatedTest(2)
      void test(RekognitionMock ofTest) {
        assertThat(ofTest.accountId()).isNotEqualTo(ofOuter.accountId());
      }
    }
  }
}
