package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.junit.jupiter.client.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.client.RekognitionClients;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A server, clients for it, and the accounts that tests were given on it. Thread-safe. Closed by
 * JUnit with the context it was started for.
 */
public final class RunningServer implements CloseableResource, AutoCloseable {

  private static final long FIRST_ACCOUNT = 100_000_000_000L;

  private final AtomicLong nextAccount = new AtomicLong(FIRST_ACCOUNT);
  private final RekognitionMockServer server;
  private final URI endpoint;
  private final RekognitionClients clients;

  private RunningServer(RekognitionMockServer server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
    this.clients = new RekognitionClients(endpoint);
  }

  /**
   * Returns the server of a context, and starts it when it is first asked for.
   *
   * @param owner the context with which the server ends
   * @param settings what is asked of it; the same settings give the same server
   * @return the server
   */
  public static RunningServer of(ExtensionContext owner, ServerSettings settings) {
    return owner
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(owner, settings), key -> start(settings), RunningServer.class);
  }

  private static RunningServer start(ServerSettings settings) {
    RekognitionMockServer server = settings.start();
    URI endpoint =
        server.httpsEndpoint().filter(https -> settings.https()).orElse(server.endpoint());
    return new RunningServer(server, endpoint);
  }

  RekognitionMockServer server() {
    return server;
  }

  URI endpoint() {
    return endpoint;
  }

  RekognitionClients clients() {
    return clients;
  }

  /**
   * Opens an account that no other test has or had.
   *
   * @param region the region it is used in
   * @param customizers have the last word on its clients
   * @return the account, without any state
   */
  public TestAccount open(String region, List<RekognitionClientCustomizer> customizers) {
    return new TestAccount(this, Long.toString(nextAccount.getAndIncrement()), region, customizers);
  }

  @Override
  public void close() {
    clients.close();
    server.close();
  }
}
