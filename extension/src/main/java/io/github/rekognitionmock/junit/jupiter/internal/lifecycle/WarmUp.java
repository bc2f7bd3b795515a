package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.junit.jupiter.internal.client.RekognitionClients;
import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import java.net.URI;
import java.util.List;

/**
 * Loads the classes of the first client while the server loads its own, by making a client that
 * nobody uses.
 */
final class WarmUp {

  private static final URI NOWHERE = URI.create("http://localhost");

  private WarmUp() {}

  static Thread begin() {
    Thread thread = new Thread(WarmUp::makeClient, "rekognition-mock-warm-up");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void makeClient() {
    try (RekognitionClients clients =
        new RekognitionClients(NOWHERE, new SocketConnections(NOWHERE))) {
      clients.create(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION, List.of()).close();
    } catch (RuntimeException | LinkageError missing) {
      // Whoever needs what is missing is told.
      return;
    }
  }
}
