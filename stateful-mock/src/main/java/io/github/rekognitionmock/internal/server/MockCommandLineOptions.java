package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.common.AsynchronousResponseSettings;
import com.github.tomakehurst.wiremock.common.NetworkAddressRules;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;
import com.github.tomakehurst.wiremock.store.Stores;
import com.github.tomakehurst.wiremock.verification.notmatched.NotMatchedRenderer;
import io.github.rekognitionmock.internal.jetty.MockHttpServerFactory;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.internal.wiremock.journal.BoundedStores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * WireMock's command line for a server of the mock: all of WireMock's flags, with the mock's own
 * settings where a flag is absent. Immutable.
 */
public final class MockCommandLineOptions extends CommandLineOptions {

  private final List<String> arguments;
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Stores stores;
  private final HttpServerFactory httpServers;

  private MockCommandLineOptions(ServedMock mock, String... arguments) {
    super(arguments);
    this.httpServers = new MockHttpServerFactory(mock, GRACE);
    getDeclaredExtensions().add(mock.extensions());
    this.arguments = List.of(arguments);
    this.stores = BoundedStores.create(super.filesRoot(), super.maxRequestJournalEntries());
    this.stores.getSettingsStore().set(super.getStores().getSettingsStore().get());
  }

  public static MockCommandLineOptions create(ServedMock mock, String... arguments) {
    return new MockCommandLineOptions(mock, arguments);
  }

  public static String wireMockHelp() {
    return new CommandLineOptions("--help").helpText();
  }

  public boolean has(String name) {
    return arguments.stream()
        .filter(argument -> argument.length() > 2 && argument.startsWith("--"))
        .map(argument -> argument.substring(2).split("=", 2)[0])
        .anyMatch(name::startsWith);
  }

  @Override
  public String bindAddress() {
    return has("bind-address") ? super.bindAddress() : ServerDefaults.LOOPBACK;
  }

  @Override
  public ChunkedEncodingPolicy getChunkedEncodingPolicy() {
    return has("use-chunked-encoding")
        ? super.getChunkedEncodingPolicy()
        : ChunkedEncodingPolicy.NEVER;
  }

  @Override
  public boolean getStubRequestLoggingDisabled() {
    return !verboseLoggingEnabled() || super.getStubRequestLoggingDisabled();
  }

  @Override
  public boolean getGzipDisabled() {
    return true;
  }

  @Override
  public boolean getHttp2PlainDisabled() {
    return true;
  }

  @Override
  public Stores getStores() {
    return stores;
  }

  /** Empty because the store keeps to the limit itself: WireMock counts all entries each time. */
  @Override
  public Optional<Integer> maxRequestJournalEntries() {
    return Optional.empty();
  }

  @Override
  public AsynchronousResponseSettings getAsynchronousResponseSettings() {
    return has("async-response-enabled")
        ? super.getAsynchronousResponseSettings()
        : new AsynchronousResponseSettings(true, ServerDefaults.DELAY_THREADS);
  }

  @Override
  public NetworkAddressRules getProxyTargetRules() {
    boolean isChosen =
        has("allow-proxy-targets")
            || has("deny-proxy-targets")
            || specifiesProxyUrl()
            || browserProxySettings().enabled();
    return isChosen ? super.getProxyTargetRules() : ServerDefaults.LOOPBACK_TARGETS;
  }

  @Override
  public Function<Extensions, NotMatchedRenderer> getNotMatchedRendererFactory() {
    return verboseLoggingEnabled()
        ? super.getNotMatchedRendererFactory()
        : extensions -> new UnmatchedRenderer();
  }

  @Override
  public HttpServerFactory httpServerFactory() {
    return hasDefaultHttpServerFactory() ? super.httpServerFactory() : httpServers;
  }

  @Override
  public boolean hasDefaultHttpServerFactory() {
    return !MockHttpServerFactory.isUsable();
  }

  @Override
  public HttpClientFactory httpClientFactory() {
    return OnDemandHttpClientFactory.of(super.httpClientFactory());
  }
}
