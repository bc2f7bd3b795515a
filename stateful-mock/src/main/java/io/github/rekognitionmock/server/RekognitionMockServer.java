package io.github.rekognitionmock.server;

import static io.github.rekognitionmock.internal.constraint.Arguments.all;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.mock.RequestLog;
import io.github.rekognitionmock.internal.server.DefaultRekognitionMockServer;
import io.github.rekognitionmock.internal.server.Ports;
import io.github.rekognitionmock.internal.server.ServerOptions;
import io.github.rekognitionmock.journal.RequestListener;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A mock on a port of this machine, which any AWS SDK can talk to. WireMock users know {@link
 * #endpoint()} as {@code baseUrl}.
 *
 * <pre>{@code
 * try (RekognitionMockServer server = RekognitionMockServer.start()) {
 *   RekognitionClient client =
 *       RekognitionClient.builder().endpointOverride(server.endpoint())...build();
 * }
 * }</pre>
 *
 * <p>Thread-safe. A null is refused with an {@link IllegalArgumentException}. The interface is not
 * meant to be implemented outside this library.
 */
public interface RekognitionMockServer extends AutoCloseable {

  /**
   * Starts a server on a free port of the loopback interface.
   *
   * @return the running server
   */
  static RekognitionMockServer start() {
    return builder().start();
  }

  /**
   * Returns a builder for a server whose port, clock, settings or seeds are to be chosen.
   *
   * @return a builder of a server like that of {@link #start()}
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the endpoint for clients.
   *
   * @return as in {@code http://127.0.0.1:40123}; that of HTTPS if HTTP is switched off
   */
  URI endpoint();

  /**
   * Returns the endpoint of HTTPS. The certificate is WireMock's, which clients have to be told to
   * trust.
   *
   * @return the endpoint, empty if no HTTPS port was chosen
   */
  Optional<URI> httpsEndpoint();

  /**
   * Returns the port of {@link #endpoint()}.
   *
   * @return 1 to 65535
   */
  int port();

  /**
   * Returns the handle to the account and region of requests that name none.
   *
   * @return the handle to account {@code 123456789012} in {@code us-east-1}
   */
  RekognitionMock mock();

  /**
   * Returns the handle to an account in a region.
   *
   * @param accountId the twelve-digit account id
   * @param region the region, as in {@code us-east-1}
   * @return the handle; handles to the same account and region share their state
   * @throws IllegalArgumentException if one of the two is malformed
   */
  RekognitionMock mock(String accountId, String region);

  /**
   * Returns the WireMock server that carries the mock, for stubs, verification and everything else
   * that WireMock offers. A stub for {@code POST /} takes precedence over the mock. Resetting
   * WireMock's stubs empties the mock as well, with all its accounts.
   *
   * <p>It is constructed when this method or a request first needs it, and from the start if its
   * settings were changed or there are files with stubs.
   *
   * @return the server, always the same
   */
  WireMockServer wireMock();

  /** Stops the server. Has no effect if it was stopped before. */
  @Override
  void close();

  /**
   * Builds a server. Not thread-safe. A null is refused with an {@link IllegalArgumentException}.
   */
  final class Builder {

    private int port;
    private Optional<Integer> httpsPort = Optional.empty();
    private String bindAddress = "127.0.0.1";
    private InstantSource clock = InstantSource.system();
    private Settings settings = Settings.defaults();
    private RequestListener listener = new RequestLog();
    private final List<Recognizer> recognizers = new ArrayList<>();
    private final List<Path> seeds = new ArrayList<>();
    private Set<String> allowedHosts = Set.of();
    private Optional<UnaryOperator<WireMockConfiguration>> wireMock = Optional.empty();

    private Builder() {}

    /**
     * Sets the port of HTTP.
     *
     * @param port 1 to 65535, or 0, the default, for a free one
     * @return this builder
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder port(int port) {
      this.port = Ports.check(port);
      return this;
    }

    /**
     * Adds HTTPS, with WireMock's own certificate unless {@link #wireMock} names another.
     *
     * @param port 1 to 65535, or 0 for a free one
     * @return this builder
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder httpsPort(int port) {
      this.httpsPort = Optional.of(Ports.check(port));
      return this;
    }

    /**
     * Sets the address to listen on.
     *
     * @param address the address of a network interface, {@code 0.0.0.0} for all of them; the
     *     default {@code 127.0.0.1} keeps the server to this machine
     * @return this builder
     */
    public Builder bindAddress(String address) {
      this.bindAddress = required("address", address);
      return this;
    }

    /**
     * Names the hosts by which the admin API may be called, beside this machine's own names.
     * Without any, a server that listens on the loopback interface takes these only, and one that
     * other machines can reach takes all. Calls that a browser makes for a page of another server
     * are refused in any case.
     *
     * @param names names or addresses without a port
     * @return this builder
     */
    public Builder allowedHosts(String... names) {
      this.allowedHosts = Set.copyOf(all("names", names));
      return this;
    }

    /**
     * Sets the clock that the accounts' clocks follow.
     *
     * @param clock the clock; the default is the system's
     * @return this builder
     */
    public Builder clock(InstantSource clock) {
      this.clock = required("clock", clock);
      return this;
    }

    /**
     * Sets the settings of accounts at the start.
     *
     * @param settings the settings; the default is {@link Settings#defaults()}
     * @return this builder
     */
    public Builder settings(Settings settings) {
      this.settings = required("settings", settings);
      return this;
    }

    /**
     * Adds a seed file, which {@link #start()} loads: a state document, as {@link
     * RekognitionMock#exportState()} writes it. Several are merged in this order. A reset of the
     * whole server returns to what they hold.
     *
     * @param file the file
     * @return this builder
     */
    public Builder seed(Path file) {
      this.seeds.add(required("file", file));
      return this;
    }

    /**
     * Sets the listener for answered requests.
     *
     * @param listener the listener; by default requests are logged at the level of debugging
     * @return this builder
     */
    public Builder listener(RequestListener listener) {
      this.listener = required("listener", listener);
      return this;
    }

    /**
     * Adds a recognizer, which is asked about images of which nothing was declared.
     *
     * @param recognizer the recognizer, asked after those that were added before
     * @return this builder
     */
    public Builder recognizer(Recognizer recognizer) {
      this.recognizers.add(required("recognizer", recognizer));
      return this;
    }

    /**
     * Changes the settings of WireMock.
     *
     * @param wireMock gets the configuration and returns the one to use, so it has the last word
     * @return this builder
     */
    public Builder wireMock(UnaryOperator<WireMockConfiguration> wireMock) {
      this.wireMock = Optional.of(required("change of WireMock's settings", wireMock));
      return this;
    }

    /**
     * Starts the server.
     *
     * @return the running server
     * @throws java.io.UncheckedIOException if it cannot listen on the port or address, or a seed
     *     file cannot be read; the message says which
     * @throws IllegalArgumentException if a seed file is wrong; the message says where and how to
     *     correct it
     */
    public RekognitionMockServer start() {
      return DefaultRekognitionMockServer.start(
          clock,
          settings,
          listener,
          List.copyOf(recognizers),
          seeds,
          allowedHosts,
          new ServerOptions(bindAddress, port, httpsPort, wireMock));
    }
  }
}
