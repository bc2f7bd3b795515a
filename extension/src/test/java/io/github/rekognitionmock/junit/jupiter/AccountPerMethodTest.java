package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class AccountPerMethodTest {

  @Test
  void givesEachMethodItsOwnAccount() {
    assertThat(JupiterRun.of(TwoMethods.class).passed(2).reported("account"))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(account -> account.matches("\\d{12}"));
  }

  @RekognitionMockTest
  static class TwoMethods {
    @Test
    void first(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Test
    void second(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  @Test
  void givesEachInvocationOfATemplateItsOwnAccount() {
    assertThat(JupiterRun.of(ThreeInvocations.class).passed(3).reported("account"))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @RekognitionMockTest
  static class ThreeInvocations {
    @RepeatedTest(3)
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  @Test
  void givesMethodsOfDifferentClassesDifferentAccountsOnOneServer() {
    JupiterRun run = JupiterRun.of(TwoMethods.class, OneServer.class, SameServer.class).passed(4);

    assertThat(run.reported("account")).hasSize(4).doesNotHaveDuplicates();
    assertThat(run.reported("port")).hasSize(2).containsOnly(run.reported("port").get(0));
  }

  @RekognitionMockTest
  static class OneServer {
    @Test
    void test(RekognitionMock rekognition, RekognitionMockServer server, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
      reporter.publishEntry("port", String.valueOf(server.port()));
    }
  }

  @RekognitionMockTest
  static class SameServer extends OneServer {}

  @Test
  void givesTheClassAsAWholeAnAccountOfItsOwn() {
    assertThat(JupiterRun.of(WholeClass.class).passed(1).reported("account"))
        .containsExactly("100000000000", "100000000001", "100000000000");
  }

  @RekognitionMockTest
  static class WholeClass {
    @BeforeAll
    static void before(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Test
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @AfterAll
    static void after(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }
  }
}
