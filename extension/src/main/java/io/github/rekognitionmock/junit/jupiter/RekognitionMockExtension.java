package io.github.rekognitionmock.junit.jupiter;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.internal.account.ExtensionSettings;
import io.github.rekognitionmock.junit.jupiter.internal.account.SeedDocument;
import io.github.rekognitionmock.junit.jupiter.internal.account.SeedStep;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.ServerSettings;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/**
 * Gives tests a mock of Amazon Rekognition and clients that speak to it.
 *
 * <p>Parameters of test methods, lifecycle methods and constructors, and fields with {@link
 * InjectRekognition}, may be
 *
 * <ul>
 *   <li>a {@link software.amazon.awssdk.services.rekognition.RekognitionClient} or {@link
 *       software.amazon.awssdk.services.rekognition.RekognitionAsyncClient}, set up for the test's
 *       account: it needs no configuration of the machine, and retries after a millisecond at most;
 *   <li>a {@link io.github.rekognitionmock.RekognitionMock}, the handle to that account, which
 *       arranges and inspects it;
 *   <li>a {@link io.github.rekognitionmock.server.RekognitionMockServer}, or its endpoint as a
 *       {@link java.net.URI};
 *   <li>the extension itself, whose getters return the same.
 * </ul>
 *
 * <p>Parameters with another library's annotation are left to that library, and so are constructors
 * with one and those that Spring autowires; {@link InjectRekognition} claims them.
 *
 * <p>Within a test all of them speak for the test's own account; see {@link AccountScope}. What a
 * class is given as a whole (static fields, parameters of {@code @BeforeAll} and {@code @AfterAll},
 * and of constructors of instances that tests share) speaks for an account of the class. Clients
 * are closed and accounts forgotten with the test or class they belong to; the server is closed
 * after the last test. Thread-safe.
 */
public final class RekognitionMockExtension
    implements BeforeAllCallback,
        AfterAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestInstancePreConstructCallback,
        ParameterResolver {

  private final ExtensionLifecycle lifecycle;

  /** Creates the extension for {@code @ExtendWith}; it follows {@link RekognitionMockTest}. */
  public RekognitionMockExtension() {
    this.lifecycle = new ExtensionLifecycle(this, Optional.empty());
  }

  private RekognitionMockExtension(ExtensionSettings settings) {
    this.lifecycle = new ExtensionLifecycle(this, Optional.of(settings));
  }

  /**
   * Prepares an extension for {@code @RegisterExtension}. It takes the place of {@link
   * RekognitionMockTest}, whose choices the builder offers as well; both on one class are refused.
   * For code that builds its own client, add {@link ExportAwsProperties} to the test.
   *
   * @return a builder for an extension that does what the annotation does by default
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a client for the account of the running test, the one that its parameters are given.
   * Outside of tests, in {@code @BeforeAll} for instance, it speaks for the account of the class.
   *
   * @return the client, which is closed with the test or class
   * @throws IllegalStateException if no test runs, or several do and the calling thread is of none
   */
  public RekognitionClient client() {
    return lifecycle.current().client();
  }

  /**
   * Returns an async client for the account of the running test, as {@link #client()} does.
   *
   * @return the client, which is closed with the test or class
   * @throws IllegalStateException as {@link #client()} does
   */
  public RekognitionAsyncClient asyncClient() {
    return lifecycle.current().asyncClient();
  }

  /**
   * Returns the handle to the account of the running test, as {@link #client()} does.
   *
   * @return the handle
   * @throws IllegalStateException as {@link #client()} does
   */
  public RekognitionMock mock() {
    return lifecycle.current().mock();
  }

  /**
   * Returns the server that the running test uses.
   *
   * @return the server
   * @throws IllegalStateException as {@link #client()} does
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if there is none, with
   *     {@link Transport#IN_PROCESS}
   */
  public RekognitionMockServer server() {
    return lifecycle.current().server();
  }

  /**
   * Returns the endpoint (base URL) of the server that the running test uses.
   *
   * @return the endpoint, of HTTPS if that was chosen
   * @throws IllegalStateException as {@link #client()} does
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException as {@link #server()}
   *     does
   */
  public URI endpoint() {
    return lifecycle.current().endpoint();
  }

  /** Lets constructors know the test that they make an instance for. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext instance, ExtensionContext context) {
    lifecycle.beforeInstance(context);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    lifecycle.beforeAll(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    lifecycle.beforeEach(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    lifecycle.afterEach(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    lifecycle.afterAll(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return lifecycle.supports(parameter, context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return lifecycle.resolve(parameter, context);
  }

  /**
   * Prepares a {@link RekognitionMockExtension}. Not thread-safe. A null is refused with an {@link
   * IllegalArgumentException}.
   */
  public static final class Builder {

    private final List<RekognitionClientCustomizer> customizers = new ArrayList<>();
    private final List<SeedStep> seeds = new ArrayList<>();
    private String region = ExtensionSettings.defaults().region();
    private AccountScope account = AccountScope.METHOD;
    private Transport transport = Transport.HTTP;
    private boolean https;
    private boolean reportsRequests = true;
    private boolean strict;
    private Optional<UnaryOperator<RekognitionMockServer.Builder>> server = Optional.empty();

    private Builder() {}

    /**
     * Chooses the region of clients and state.
     *
     * @param region the region; the default is {@code us-east-1}
     * @return this builder
     */
    public Builder region(String region) {
      this.region = required("region", region);
      return this;
    }

    /**
     * Chooses how far an account reaches.
     *
     * @param account the scope; by default every method has its own account
     * @return this builder
     */
    public Builder account(AccountScope account) {
      this.account = required("account scope", account);
      return this;
    }

    /**
     * Chooses how the clients' requests get to the mock.
     *
     * @param transport the transport; the default is over HTTP to a server
     * @return this builder
     */
    public Builder transport(Transport transport) {
      this.transport = required("transport", transport);
      return this;
    }

    /**
     * Changes the clients before they are built.
     *
     * @param customizer called after those that were given before
     * @return this builder
     */
    public Builder customizer(RekognitionClientCustomizer customizer) {
      customizers.add(required("customizer", customizer));
      return this;
    }

    /**
     * Changes what the clients, sync and async, have in common: interceptors, retries, timeouts,
     * metrics. What is left alone keeps the value that suits tests.
     *
     * @param configuration gets the configuration after those that were given before
     * @return this builder
     */
    public Builder overrideConfiguration(
        Consumer<ClientOverrideConfiguration.Builder> configuration) {
      required("change of the override configuration", configuration);
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
    public Builder seed(String... names) {
      all("names", names).forEach(name -> seeds.add(new SeedDocument(name)));
      return this;
    }

    /**
     * Says how accounts begin, after what was said before and before the annotations.
     *
     * <pre>{@code
     * .arrange(rekognition -> rekognition.collection("staff").createUser("alice"))
     * }</pre>
     *
     * @param arrangement called for every account of a test or class, from as many threads as tests
     *     run on
     * @return this builder
     */
    public Builder arrange(Consumer<RekognitionMock> arrangement) {
      required("arrangement", arrangement);
      seeds.add((rekognition, testClass) -> arrangement.accept(rekognition));
      return this;
    }

    /**
     * Chooses whether the failure of a test shows the requests that its account received, as {@link
     * RekognitionMockTest#reportRequests} does.
     *
     * @param reports false for no such report; the default is true
     * @return this builder
     */
    public Builder reportRequests(boolean reports) {
      this.reportsRequests = reports;
      return this;
    }

    /**
     * Fails tests with faults and declared answers that no request meets, and tests that errors
     * come to by surprise, as {@link RekognitionMockTest#strict} does.
     *
     * @return this builder
     */
    public Builder strict() {
      this.strict = true;
      return this;
    }

    /**
     * Lets the clients use HTTPS, on a server of its own. They trust its certificate. The port is a
     * free one unless {@link #server} chooses it with {@link
     * RekognitionMockServer.Builder#httpsPort}.
     *
     * @return this builder
     */
    public Builder https() {
      this.https = true;
      return server.isPresent() ? this : server(options -> options);
    }

    /**
     * Asks for a server of its own instead of the one that all classes share. A static field's
     * server serves the class and those nested in it; an instance field's is started for every
     * test.
     *
     * @param options chooses port, clock, WireMock's settings
     * @return this builder
     */
    public Builder server(UnaryOperator<RekognitionMockServer.Builder> options) {
      this.server = Optional.of(required("change of the server's options", options));
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
      Optional<ServerSettings> ownServer =
          server.map(options -> new ServerSettings(https, options));
      return new RekognitionMockExtension(
          new ExtensionSettings(
              region, account, transport, ownServer, customizers, reportsRequests, strict, seeds));
    }
  }
}
