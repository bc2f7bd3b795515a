package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.client.RekognitionClients;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A mock, clients for it, and the accounts that tests were given on it. Thread-safe. Closed by
 * JUnit with the context it was started for.
 */
public final class RunningMock implements CloseableResource, AutoCloseable {

  private static final long FIRST_ACCOUNT = 100_000_000_000L;

  private final AtomicLong nextAccount = new AtomicLong(FIRST_ACCOUNT);
  private final Host host;
  private final RekognitionClients clients;

  RunningMock(Host host) {
    this.host = host;
    this.clients = new RekognitionClients(host.endpoint(), host.connections());
  }

  /** Starts one on a server, to be closed by whoever asks for it. */
  public static RunningMock start() {
    return new RunningMock(ServerHost.start(ServerSettings.DEFAULTS));
  }

  public static RunningMock onServer(ExtensionContext owner, ServerSettings settings) {
    owner
        .getRoot()
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(WarmUp.class, key -> WarmUp.begin());
    return of(owner, settings, () -> ServerHost.start(settings));
  }

  public static RunningMock inProcess(ExtensionContext owner) {
    return of(owner, InProcessHost.class, InProcessHost::create);
  }

  private static RunningMock of(ExtensionContext owner, Object name, Supplier<Host> start) {
    return owner
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(owner, name), key -> new RunningMock(start.get()), RunningMock.class);
  }

  Host host() {
    return host;
  }

  RekognitionClients clients() {
    return clients;
  }

  public TestAccount open(String region, List<RekognitionClientCustomizer> customizers) {
    String id = Long.toString(nextAccount.getAndIncrement());
    return reopen(id, region, customizers);
  }

  public TestAccount reopen(
      String id, String region, List<RekognitionClientCustomizer> customizers) {
    return new TestAccount(this, id, region, customizers);
  }

  @Override
  public void close() {
    clients.close();
    host.close();
  }
}
