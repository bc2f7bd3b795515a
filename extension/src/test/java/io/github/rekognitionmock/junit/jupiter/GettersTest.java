package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class GettersTest {

  @Test
  void returnWhatParametersAreGiven() {
    JupiterRun.of(Registered.class).passed(2);
  }

  static class Registered {
    @RegisterExtension
    static final RekognitionMockExtension MOCK = RekognitionMockExtension.builder().build();

    private final RekognitionMock ofInstance = MOCK.mock();

    @Test
    void test(
        RekognitionClient client,
        RekognitionAsyncClient asyncClient,
        RekognitionMock rekognition,
        RekognitionMockServer server,
        URI endpoint) {
      assertThat(MOCK.client()).isSameAs(client);
      assertThat(MOCK.asyncClient()).isSameAs(asyncClient);
      assertThat(MOCK.mock().accountId()).isEqualTo(rekognition.accountId());
      assertThat(MOCK.server()).isSameAs(server);
      assertThat(MOCK.endpoint()).isEqualTo(endpoint);
      assertThat(ofInstance.accountId()).isEqualTo(rekognition.accountId());
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void inAThreadOfItsOwn(RekognitionMock rekognition) {
      assertThat(MOCK.mock().accountId()).isEqualTo(rekognition.accountId());
    }
  }

  @Test
  void speakForTheClassBeforeAndAfterItsTests() {
    assertThat(JupiterRun.of(AroundTests.class).passed(1).reported("account"))
        .containsExactly("100000000000", "100000000001", "100000000000");
  }

  static class AroundTests {
    @RegisterExtension
    static final RekognitionMockExtension MOCK = RekognitionMockExtension.builder().build();

    @BeforeAll
    static void before(TestReporter reporter) {
      reporter.publishEntry("account", MOCK.mock().accountId());
    }

    @Test
    void test(TestReporter reporter) {
      reporter.publishEntry("account", MOCK.mock().accountId());
    }

    @AfterAll
    static void after(TestReporter reporter) {
      reporter.publishEntry("account", MOCK.mock().accountId());
    }
  }

  @Test
  void belongToTheExtensionThatIsAParameter() {
    JupiterRun.of(Parameter.class).passed(1);
  }

  @RekognitionMockTest
  static class Parameter {
    @Test
    void test(RekognitionMockExtension extension, RekognitionMock rekognition) {
      assertThat(extension.mock().accountId()).isEqualTo(rekognition.accountId());
    }
  }

  @Test
  void tellTestsThatRunAtTheSameTimeApart() {
    JupiterRun.inParallel(Together.class).passed(2);
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class Together {
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    @RegisterExtension
    static final RekognitionMockExtension MOCK = RekognitionMockExtension.builder().build();

    @RepeatedTest(2)
    void test(RekognitionMock rekognition) throws Exception {
      BOTH.await(30, TimeUnit.SECONDS);
      assertThat(MOCK.mock().accountId()).isEqualTo(rekognition.accountId());
      assertThat(CompletableFuture.supplyAsync(MOCK::mock))
          .failsWithin(30, TimeUnit.SECONDS)
          .withThrowableOfType(Exception.class)
          .havingRootCause()
          .isInstanceOf(IllegalStateException.class)
          .withMessage(
              "Several tests run at the same time, and this thread is of none of them: take what"
                  + " you need as a parameter of the test.");
      BOTH.await(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void sayThatNoTestRuns() {
    RekognitionMockExtension idle = RekognitionMockExtension.builder().build();

    assertThatIllegalStateException()
        .isThrownBy(idle::client)
        .withMessage(
            "No test runs: ask the extension in a test, a lifecycle method or a field of an"
                + " instance.");
  }
}
