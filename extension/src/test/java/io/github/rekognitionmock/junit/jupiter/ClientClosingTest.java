package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

class ClientClosingTest {

  @Test
  void closesEachClientWithItsTest() {
    assertThat(JupiterRun.of(Counting.class).passed(3).reported("open"))
        .containsExactly("2", "2", "2");
  }

  @RekognitionMockTest(customizers = OpenClients.class)
  static class Counting {
    @RepeatedTest(3)
    void test(RekognitionClient client, RekognitionAsyncClient async, TestReporter reporter) {
      reporter.publishEntry("open", OpenClients.COUNT.toString());
    }
  }

  /** Gives each client a connection of its own, which is closed with the client. */
  static class OpenClients implements RekognitionClientCustomizer {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void customize(RekognitionClientBuilder builder) {
      COUNT.incrementAndGet();
      builder.httpClient(null).httpClientBuilder(defaults -> new Connection());
    }

    @Override
    public void customize(RekognitionAsyncClientBuilder builder) {
      COUNT.incrementAndGet();
      builder.httpClient(null).httpClientBuilder(defaults -> new AsyncConnection());
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

  private static final class AsyncConnection implements SdkAsyncHttpClient {
    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      OpenClients.COUNT.decrementAndGet();
    }
  }
}
