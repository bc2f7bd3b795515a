package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.junit.jupiter.client.RekognitionClientCustomizer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

class ClientClosingTest {

  @Test
  void closesEachClientWithItsTest() {
    assertThat(JupiterRun.of(Counting.class).passed(3).reported("open"))
        .containsExactly("1", "1", "1");
  }

  @RekognitionMockTest(customizers = OpenClients.class)
  static class Counting {
    @RepeatedTest(3)
    void test(RekognitionClient client, TestReporter reporter) {
      reporter.publishEntry("open", OpenClients.COUNT.toString());
    }
  }

  /** Gives a client a connection of its own, which the client closes when it is closed. */
  static class OpenClients implements RekognitionClientCustomizer {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void customize(RekognitionClientBuilder builder) {
      builder.httpClient(null);
      builder.httpClientBuilder(defaults -> new Connection());
      COUNT.incrementAndGet();
    }
  }

  private static final class Connection implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      OpenClients.COUNT.decrementAndGet();
    }
  }
}
