package io.github.rekognitionmock.server;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.account.RequestListener;
import io.github.rekognitionmock.settings.Settings;
import io.github.rekognitionmock.wiremock.settings.MockConfiguration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Prepares a {@link RekognitionMockServer}. Not thread-safe. */
public final class RekognitionMockServerBuilder {

  private int port;
  private int httpsPort = -1;
  private String bindAddress = "127.0.0.1";
  private InstantSource clock = InstantSource.system();
  private Settings settings = Settings.defaults();
  private RequestListener listener = RekognitionBackend.requestLog();
  private UnaryOperator<WireMockConfiguration> wireMock = UnaryOperator.identity();

  RekognitionMockServerBuilder() {}

  /**
   * Chooses the port of HTTP.
   *
   * @param port the port; 0, the default, takes a free one
   * @return this builder
   */
  public RekognitionMockServerBuilder port(int port) {
    this.port = Ports.check(port);
    return this;
  }

  /**
   * Adds HTTPS, with WireMock's own certificate unless {@link #wireMock} names another.
   *
   * @param httpsPort the port; 0 takes a free one
   * @return this builder
   */
  public RekognitionMockServerBuilder httpsPort(int httpsPort) {
    this.httpsPort = Ports.check(httpsPort);
    return this;
  }

  /**
   * Chooses the address on which the server can be reached.
   *
   * @param bindAddress the address of a network interface, {@code 0.0.0.0} for all of them; the
   *     default {@code 127.0.0.1} keeps the server to this machine
   * @return this builder
   */
  public RekognitionMockServerBuilder bindAddress(String bindAddress) {
    this.bindAddress = bindAddress;
    return this;
  }

  /**
   * Chooses the clock by which the mock lives.
   *
   * @param clock the clock; the default is the system's
   * @return this builder
   */
  public RekognitionMockServerBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Chooses what every account begins with: quotas, how long changes take, how strict the mock is.
   *
   * @param settings the settings; the service's own by default
   * @return this builder
   */
  public RekognitionMockServerBuilder settings(Settings settings) {
    this.settings = settings;
    return this;
  }

  /**
   * Chooses who hears of every request that is answered.
   *
   * @param listener the listener; by default requests are logged at the level of debugging
   * @return this builder
   */
  public RekognitionMockServerBuilder listener(RequestListener listener) {
    this.listener = listener;
    return this;
  }

  /**
   * Changes the settings of WireMock.
   *
   * @param wireMock gets the settings as they are otherwise and returns those to use, so it has the
   *     last word
   * @return this builder
   */
  public RekognitionMockServerBuilder wireMock(UnaryOperator<WireMockConfiguration> wireMock) {
    this.wireMock = wireMock;
    return this;
  }

  /**
   * Starts the server.
   *
   * @return the running server
   * @throws java.io.UncheckedIOException if it cannot listen on the port or address, as when
   *     another program does; the message says on which
   */
  public RekognitionMockServer start() {
    RekognitionBackend backend = RekognitionBackend.create(clock, settings, listener);
    WireMockConfiguration configuration =
        MockConfiguration.create(backend).bindAddress(bindAddress).port(port);
    if (httpsPort >= 0) {
      configuration.httpsPort(httpsPort);
    }
    return new RekognitionMockServer(backend, WireMockStart.start(wireMock.apply(configuration)));
  }
}
