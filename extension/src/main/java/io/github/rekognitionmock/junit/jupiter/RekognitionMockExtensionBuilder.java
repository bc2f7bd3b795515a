package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.client.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.lifecycle.ServerSettings;
import io.github.rekognitionmock.junit.jupiter.seed.Seed;
import io.github.rekognitionmock.junit.jupiter.seed.SeedStep;
import io.github.rekognitionmock.junit.jupiter.seed.Seeds;
import io.github.rekognitionmock.server.RekognitionMockServerBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/** Prepares a {@link RekognitionMockExtension}. Not thread-safe. */
public final class RekognitionMockExtensionBuilder {

  private final List<RekognitionClientCustomizer> customizers = new ArrayList<>();
  private final List<Function<Class<?>, SeedStep>> seeds = new ArrayList<>();
  private String region = MockSettings.defaults().region();
  private AccountScope account = AccountScope.METHOD;
  private Transport transport = Transport.HTTP;
  private boolean https;
  private boolean reportsRequests = true;
  private Optional<UnaryOperator<RekognitionMockServerBuilder>> server = Optional.empty();

  RekognitionMockExtensionBuilder() {}

  /**
   * Chooses the region of clients and state.
   *
   * @param region the region; the default is {@code us-east-1}
   * @return this builder
   */
  public RekognitionMockExtensionBuilder region(String region) {
    this.region = region;
    return this;
  }

  /**
   * Chooses how far an account reaches.
   *
   * @param account the scope; by default every method has its own account
   * @return this builder
   */
  public RekognitionMockExtensionBuilder account(AccountScope account) {
    this.account = account;
    return this;
  }

  /**
   * Chooses how the clients' requests get to the mock.
   *
   * @param transport the transport; the default is over HTTP to a server
   * @return this builder
   */
  public RekognitionMockExtensionBuilder transport(Transport transport) {
    this.transport = transport;
    return this;
  }

  /**
   * Changes the clients before they are built.
   *
   * @param customizer called after those that were given before
   * @return this builder
   */
  public RekognitionMockExtensionBuilder customizer(RekognitionClientCustomizer customizer) {
    customizers.add(customizer);
    return this;
  }

  /**
   * Changes what the clients, sync and async, have in common: interceptors, retries, timeouts,
   * metrics. What is left alone keeps the value that suits tests.
   *
   * @param configuration gets the configuration after those that were given before
   * @return this builder
   */
  public RekognitionMockExtensionBuilder overrideConfiguration(
      Consumer<ClientOverrideConfiguration.Builder> configuration) {
    return customizer(
        new RekognitionClientCustomizer() {
          @Override
          public void customize(ClientOverrideConfiguration.Builder builder) {
            configuration.accept(builder);
          }
        });
  }

  /**
   * Names documents with which accounts begin, as {@link Seed} does.
   *
   * @param names names that begin with {@code classpath:} or {@code file:}
   * @return this builder
   */
  public RekognitionMockExtensionBuilder seed(String... names) {
    List.of(names).forEach(name -> seeds.add(testClass -> Seeds.document(testClass, name)));
    return this;
  }

  /**
   * Says how accounts begin, after what was said before and before the annotations.
   *
   * <pre>{@code
   * .arrange(rekognition -> rekognition.collection("staff").user("alice"))
   * }</pre>
   *
   * @param arrangement called for every account of a test or class, from as many threads as tests
   *     run on
   * @return this builder
   */
  public RekognitionMockExtensionBuilder arrange(Consumer<RekognitionMock> arrangement) {
    seeds.add(testClass -> arrangement::accept);
    return this;
  }

  /**
   * Chooses whether the report of a failed test shows the requests that its account received.
   *
   * @param reports false for no such report entry; the default is true
   * @return this builder
   */
  public RekognitionMockExtensionBuilder reportRequests(boolean reports) {
    this.reportsRequests = reports;
    return this;
  }

  /**
   * Lets the clients use HTTPS, on a server of its own. They trust its certificate. The port is a
   * free one unless {@link #server} chooses it with {@link RekognitionMockServerBuilder#httpsPort}.
   *
   * @return this builder
   */
  public RekognitionMockExtensionBuilder https() {
    this.https = true;
    return server.isPresent() ? this : server(options -> options);
  }

  /**
   * Asks for a server of its own instead of the one that all classes share. A static field's server
   * serves the class and those nested in it; an instance field's is started for every test.
   *
   * @param options chooses port, clock, WireMock's settings
   * @return this builder
   */
  public RekognitionMockExtensionBuilder server(
      UnaryOperator<RekognitionMockServerBuilder> options) {
    this.server = Optional.of(options);
    return this;
  }

  /**
   * Builds the extension.
   *
   * @return the extension, which is immutable
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if a server was asked
   *     for and {@link Transport#IN_PROCESS} as well
   */
  public RekognitionMockExtension build() {
    Optional<ServerSettings> ownServer = server.map(options -> new ServerSettings(https, options));
    return new RekognitionMockExtension(
        new MockSettings(
            region, account, transport, ownServer, customizers, reportsRequests, seeds));
  }
}
