package io.github.rekognitionmock.internal.jetty;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wiremock.org.eclipse.jetty.server.HttpChannel;
import wiremock.org.eclipse.jetty.server.Request;

/** Counts the requests that are not answered yet. Thread-safe. */
final class RequestsInFlight implements HttpChannel.Listener {

  private static final System.Logger LOG = System.getLogger(RequestsInFlight.class.getName());

  private CompletableFuture<Void> idle = new CompletableFuture<>();
  private int count;

  @Override
  public synchronized void onRequestBegin(Request request) {
    count++;
  }

  @Override
  public synchronized void onComplete(Request request) {
    count--;
    if (count == 0) {
      idle.complete(null);
    }
  }

  /** Waits until all requests are answered, or the time is over. */
  void await(Duration time) {
    try {
      idle().get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException late) {
      LOG.log(Level.DEBUG, "The server stops with requests in flight", late);
    }
  }

  private synchronized Future<Void> idle() {
    idle = new CompletableFuture<>();
    if (count == 0) {
      idle.complete(null);
    }
    return idle;
  }
}
