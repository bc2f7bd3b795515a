package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import io.github.rekognitionmock.junit.jupiter.internal.transport.SocketConnections;
import java.net.URI;
import java.util.List;

/**
 * Loads the classes that the first client and its first request need, while the server loads its
 * own. It makes a client of which nobody hears.
 */
final class WarmUp implements Runnable {

  private WarmUp() {}

  static WarmUp begin() {
    WarmUp warmUp = new WarmUp();
    Thread thread = new Thread(warmUp, "rekognition-mock-warm-up");
    thread.setDaemon(true);
    thread.start();
    return warmUp;
  }

  @Override
  public void run() {
    try (SocketConnections connections = new SocketConnections(URI.create("http://localhost"));
        RunningMock spare = new RunningMock(InProcessHost.create());
        TestAccount account = spare.open("us-east-1", List.of())) {
      connections.sync();
      account.client().listCollections();
    } catch (RuntimeException | LinkageError missing) {
      // Whoever needs what is missing is told.
      return;
    }
  }
}
