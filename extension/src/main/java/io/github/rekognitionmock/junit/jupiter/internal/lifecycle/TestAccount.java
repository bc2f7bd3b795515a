package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Lazy;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/**
 * An account and what speaks for it, made when it is first asked for. Thread-safe. Closed by JUnit
 * with the test or class it belongs to.
 */
public final class TestAccount implements CloseableResource, AutoCloseable {

  private final RunningMock running;
  private final String id;
  private final String region;
  private final Lazy<RekognitionClient> client;
  private final Lazy<RekognitionAsyncClient> asyncClient;

  private volatile Set<Object> beginning = Set.of();

  TestAccount(
      RunningMock running,
      String id,
      String region,
      List<RekognitionClientCustomizer> customizers) {
    this.running = running;
    this.id = id;
    this.region = region;
    this.client = new Lazy<>(() -> running.clients().create(id, region, customizers));
    this.asyncClient = new Lazy<>(() -> running.clients().createAsync(id, region, customizers));
  }

  public RekognitionMockServer server() {
    return running
        .host()
        .server()
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    "There is no server and no endpoint with Transport.IN_PROCESS: use"
                        + " Transport.HTTP, or the clients and the handle only."));
  }

  public URI endpoint() {
    server();
    return running.host().endpoint();
  }

  public RekognitionMock mock() {
    return running.host().backend().mock(key());
  }

  public RegionalAccount state() {
    return running.host().backend().accounts().of(key());
  }

  /** Notes that what is declared so far, was declared by no test. */
  public void begin() {
    beginning =
        Set.copyOf(
            Stream.concat(state().faults().all().stream(), state().stubs().all().stream())
                .toList());
  }

  /** Tells whether a fault or stub was there before the test. */
  public boolean beganWith(Object declared) {
    return beginning.contains(declared);
  }

  /** Makes this account a copy of another one, of the same mock or, but for stubs, of another. */
  public void copyFrom(TestAccount other) {
    if (other.running == running) {
      running.host().backend().copy(other.key(), key());
    } else {
      mock().replaceState(other.mock().exportState());
    }
  }

  private AccountKey key() {
    return new AccountKey(id, region);
  }

  public RekognitionClient client() {
    return client.get();
  }

  public RekognitionAsyncClient asyncClient() {
    return asyncClient.get();
  }

  @Override
  public void close() {
    client.ifMade(RekognitionClient::close);
    asyncClient.ifMade(RekognitionAsyncClient::close);
    running.host().backend().accounts().forget(id);
  }
}
