package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import com.github.tomakehurst.wiremock.store.Stores;
import io.github.rekognitionmock.internal.jetty.MockHttpServerFactory;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.internal.wiremock.journal.BoundedStores;
import java.time.Duration;
import java.util.Optional;

/**
 * WireMock's configuration for a server in a program. What is set on it later wins over the mock's
 * own settings. Not thread-safe, like all of WireMock's configuration.
 */
public final class MockConfiguration extends WireMockConfiguration {

  private static final String FILES = "src/test/resources/rekognition-mock";

  private Stores stores;

  private MockConfiguration() {}

  public static MockConfiguration create(ServedMock mock) {
    MockConfiguration configuration = new MockConfiguration();
    configuration
        .bindAddress(ServerDefaults.LOOPBACK)
        .dynamicPort()
        .usingFilesUnderDirectory(FILES)
        .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
        .gzipDisabled(true)
        .http2PlainDisabled(true)
        .stubRequestLoggingDisabled(true)
        .asynchronousResponseEnabled(true)
        .asynchronousResponseThreads(ServerDefaults.DELAY_THREADS)
        .limitProxyTargets(ServerDefaults.LOOPBACK_TARGETS)
        .notMatchedRendererFactory(extensions -> new UnmatchedRenderer())
        .extensions(mock.extensions());
    if (MockHttpServerFactory.isUsable()) {
      configuration.httpServerFactory(new MockHttpServerFactory(mock, Duration.ZERO));
    }
    return configuration;
  }

  @Override
  public WireMockConfiguration withStores(Stores replacement) {
    stores = replacement;
    return super.withStores(replacement);
  }

  @Override
  public Stores getStores() {
    if (stores == null) {
      stores = BoundedStores.create(filesRoot(), super.maxRequestJournalEntries());
    }
    return stores;
  }

  /** Empty because the store keeps to the limit itself: WireMock counts all entries each time. */
  @Override
  public Optional<Integer> maxRequestJournalEntries() {
    return Optional.empty();
  }

  @Override
  public HttpClientFactory httpClientFactory() {
    return OnDemandHttpClientFactory.of(super.httpClientFactory());
  }
}
