package io.github.rekognitionmock.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.account.AccountKey;
import java.net.URI;
import java.util.Optional;

/**
 * A mock on a port of this machine, which any AWS SDK can talk to.
 *
 * <pre>{@code
 * try (RekognitionMockServer server = RekognitionMockServer.start()) {
 *   RekognitionClient client =
 *       RekognitionClient.builder().endpointOverride(server.endpoint())...build();
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class RekognitionMockServer implements AutoCloseable {

  private final RekognitionBackend backend;
  private final WireMockServer wireMock;
  private final Endpoints endpoints;

  RekognitionMockServer(RekognitionBackend backend, WireMockServer wireMock) {
    this.backend = backend;
    this.wireMock = wireMock;
    this.endpoints = Endpoints.of(wireMock);
  }

  /**
   * Starts a server on a free port of the loopback interface.
   *
   * @return the running server
   */
  public static RekognitionMockServer start() {
    return builder().start();
  }

  /**
   * Prepares a server whose port, clock or WireMock settings are to be chosen.
   *
   * @return a builder that starts the same server as {@link #start()} until it is told otherwise
   */
  public static RekognitionMockServerBuilder builder() {
    return new RekognitionMockServerBuilder();
  }

  /**
   * Returns where clients find the server.
   *
   * @return the endpoint, as in {@code http://127.0.0.1:40123}; the one of HTTPS if HTTP was
   *     switched off
   */
  public URI endpoint() {
    return endpoints.first();
  }

  /**
   * Returns where clients find the server over HTTPS. Its certificate is WireMock's, which clients
   * have to be told to trust.
   *
   * @return the endpoint, empty if no HTTPS port was asked for
   */
  public Optional<URI> httpsEndpoint() {
    return endpoints.https();
  }

  /**
   * Returns the port of {@link #endpoint()}.
   *
   * @return the port, 1 to 65535
   */
  public int port() {
    return endpoint().getPort();
  }

  /**
   * Returns the handle to one account in one region.
   *
   * @param account the twelve-digit account id
   * @param region the region, as in {@code us-east-1}
   * @return the handle; handles to the same account and region share their state
   */
  public RekognitionMock mock(String account, String region) {
    return backend.mock(new AccountKey(account, region));
  }

  /**
   * Forgets the state of an account in all regions.
   *
   * @param account the account id
   */
  public void forget(String account) {
    backend.accounts().forget(account);
  }

  /**
   * Returns the WireMock server that carries the mock, for stubs, verification and all else that
   * WireMock offers. A stub for {@code POST /} wins over the mock. Resetting WireMock's stubs
   * empties the mock, too, with all its accounts.
   *
   * @return the server
   */
  public WireMockServer wireMock() {
    return wireMock;
  }

  /** Stops the server. Doing so again does nothing. */
  @Override
  public void close() {
    wireMock.stop();
  }
}
