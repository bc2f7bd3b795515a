package io.github.rekognitionmock.internal.jetty.answer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import wiremock.org.eclipse.jetty.io.AbstractEndPoint;
import wiremock.org.eclipse.jetty.server.HttpConnection;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.util.BufferUtil;
import wiremock.org.eclipse.jetty.util.Callback;

/**
 * Notices that a client goes while its answer is held back, which Jetty does not: it reads nothing
 * from a connection until the answer is complete. HTTP/2 needs no watch, as it tells by itself.
 * Thread-safe.
 */
final class ClientWatch implements Callback {

  private final Request request;
  private final Runnable onGone;
  private boolean stopped;

  private ClientWatch(Request request, Runnable onGone) {
    this.request = request;
    this.onGone = onGone;
  }

  static ClientWatch of(Request request, Runnable onGone) {
    ClientWatch watch = new ClientWatch(request, onGone);
    watch.waitForInput();
    return watch;
  }

  private void waitForInput() {
    if (request.getHttpChannel().getConnection() instanceof HttpConnection) {
      endPoint().tryFillInterested(this);
    }
  }

  private AbstractEndPoint endPoint() {
    return (AbstractEndPoint) request.getHttpChannel().getEndPoint();
  }

  /** There is input: the end, or the client's next request, which goes back to the connection. */
  @Override
  public synchronized void succeeded() {
    if (stopped) {
      return;
    }
    try {
      ByteBuffer input = BufferUtil.allocate(1024);
      int count = endPoint().fill(input);
      if (count < 0) {
        onGone.run();
      } else if (count > 0) {
        ((HttpConnection) request.getHttpChannel().getConnection()).onUpgradeTo(input);
      } else {
        waitForInput();
      }
    } catch (IOException gone) {
      onGone.run();
    }
  }

  @Override
  public synchronized void failed(Throwable failure) {
    if (stopped) {
      return;
    }
    if (failure instanceof TimeoutException) {
      waitForInput();
    } else {
      onGone.run();
    }
  }

  /** Leaves the input to the connection again. */
  synchronized void stop() {
    stopped = true;
    if (request.getHttpChannel().getConnection() instanceof HttpConnection) {
      endPoint().getFillInterest().onFail(new IOException("The watch is over"));
    }
  }
}
