package io.github.rekognitionmock.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;

/** Clients that nobody closes must not keep a program from ending. */
class ClientThreadsTest {

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private final RekognitionMock rekognition = RekognitionMock.create();

  @Test
  void noThreadOfAClientKeepsTheProgramRunning() {
    failThreeTimes();
    rekognition.client().listCollections(ClientThreadsTest::limit);

    assertThat(started()).isNotEmpty().allMatch(Thread::isDaemon);
  }

  @Test
  void noThreadOfAnAsynchronousClientKeepsTheProgramRunning() {
    failThreeTimes();
    rekognition.asyncClient().listCollections(ClientThreadsTest::limit).join();

    assertThat(started()).isNotEmpty().allMatch(Thread::isDaemon);
  }

  private void failThreeTimes() {
    rekognition.injectFault(
        ListCollectionsRequest.class,
        fault -> fault.throttle().delay(Duration.ofMillis(1)).times(3));
  }

  /** Limits start threads of their own. */
  private static void limit(ListCollectionsRequest.Builder request) {
    request.overrideConfiguration(
        limits ->
            limits
                .apiCallTimeout(Duration.ofMinutes(1))
                .apiCallAttemptTimeout(Duration.ofMinutes(1)));
  }

  private Set<Thread> started() {
    Set<Thread> started = Thread.getAllStackTraces().keySet();
    started.removeAll(before);
    started.remove(Thread.currentThread());
    return started;
  }
}
