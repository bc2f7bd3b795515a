package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.client.RekognitionClientCustomizer;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/**
 * An account and what speaks for it, made when it is first asked for. Thread-safe. Closed by JUnit
 * with the test or class it belongs to.
 */
public final class TestAccount implements CloseableResource, AutoCloseable {

  private final RunningServer server;
  private final String id;
  private final String region;
  private final List<RekognitionClientCustomizer> customizers;
  private RekognitionClient client;
  private RekognitionAsyncClient asyncClient;

  TestAccount(
      RunningServer server,
      String id,
      String region,
      List<RekognitionClientCustomizer> customizers) {
    this.server = server;
    this.id = id;
    this.region = region;
    this.customizers = List.copyOf(customizers);
  }

  /**
   * Returns the server that keeps the account.
   *
   * @return the server
   */
  public RekognitionMockServer server() {
    return server.server();
  }

  /**
   * Returns where clients find the server.
   *
   * @return the endpoint, of HTTP or HTTPS as the test asked for
   */
  public URI endpoint() {
    return server.endpoint();
  }

  /**
   * Returns the handle to the account.
   *
   * @return the handle
   */
  public RekognitionMock mock() {
    return server.server().mock(id, region);
  }

  /**
   * Returns a client for the account.
   *
   * @return always the same client
   */
  public synchronized RekognitionClient client() {
    if (client == null) {
      client = server.clients().create(id, region, customizers);
    }
    return client;
  }

  /**
   * Returns an async client for the account.
   *
   * @return always the same client
   */
  public synchronized RekognitionAsyncClient asyncClient() {
    if (asyncClient == null) {
      asyncClient = server.clients().createAsync(id, region, customizers);
    }
    return asyncClient;
  }

  /** Closes the clients and forgets the account in all regions. */
  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
    }
    if (asyncClient != null) {
      asyncClient.close();
    }
    server.server().forget(id);
  }
}
