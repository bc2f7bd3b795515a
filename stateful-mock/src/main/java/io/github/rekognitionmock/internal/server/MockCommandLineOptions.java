package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;
import com.github.tomakehurst.wiremock.store.Stores;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.MockExtensions;
import java.util.List;
import java.util.Optional;

/**
 * WireMock's command line for a server of the mock: all of WireMock's flags, with the mock's own
 * settings where a flag is absent. Immutable.
 */
public final class MockCommandLineOptions extends CommandLineOptions {

  private final List<String> arguments;
  private final Stores stores;

  private MockCommandLineOptions(String... arguments) {
    super(arguments);
    this.arguments = List.of(arguments);
    this.stores = BoundedStores.create(super.filesRoot(), super.maxRequestJournalEntries());
    this.stores.getSettingsStore().set(super.getStores().getSettingsStore().get());
  }

  public static MockCommandLineOptions create(RekognitionBackend backend, String... arguments) {
    MockCommandLineOptions options = new MockCommandLineOptions(arguments);
    options.getDeclaredExtensions().add(services -> MockExtensions.create(services, () -> backend));
    return options;
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
  public HttpClientFactory httpClientFactory() {
    return OnDemandHttpClientFactory.of(super.httpClientFactory());
  }
}
