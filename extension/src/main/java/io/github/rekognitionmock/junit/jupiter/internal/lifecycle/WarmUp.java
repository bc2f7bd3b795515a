package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.client.InProcessClients;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.junit.jupiter.internal.client.RekognitionClients;
import io.github.rekognitionmock.junit.jupiter.internal.transport.InProcessConnections;
import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/**
 * Loads the classes of the first client and its first call while the server loads its own, by
 * opening connections to nowhere and by calling a mock that nobody knows.
 */
final class WarmUp {

  private static final URI NOWHERE = URI.create("http://localhost");

  private WarmUp() {}

  static List<Thread> begin() {
    return List.of(start(WarmUp::connect), start(WarmUp::call));
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(() -> attempt(work), "rekognition-mock-warm-up");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError missing) {
      // Whoever needs what is missing is told.
      return;
    }
  }

  private static void connect() {
    new SocketConnections(NOWHERE).sync().close();
  }

  private static void call() {
    RekognitionBackend backend =
        RekognitionBackend.create(InstantSource.system(), Settings.defaults(), unheard -> {});
    try (RekognitionClients clients =
        new RekognitionClients(
            InProcessClients.ENDPOINT, new InProcessConnections(backend.endpoint()))) {
      clients
          .create(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION, List.of())
          .listCollections();
    }
  }
}
