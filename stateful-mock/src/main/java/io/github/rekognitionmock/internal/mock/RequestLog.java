package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.journal.ReceivedRequest;
import io.github.rekognitionmock.journal.RequestListener;
import java.lang.System.Logger.Level;

/** Writes every request into the program's log: one line each, at the level of debugging. */
public final class RequestLog implements RequestListener {

  private static final System.Logger LOG = System.getLogger("io.github.rekognitionmock.requests");

  @Override
  public void requestReceived(ReceivedRequest<?> request) {
    if (LOG.isLoggable(Level.DEBUG)) {
      LOG.log(Level.DEBUG, line(request));
    }
  }

  public static String line(ReceivedRequest<?> request) {
    return String.join(
        " ",
        request.time().toString(),
        request.accountId(),
        request.region(),
        request.summary().replaceAll("\\R", " "));
  }
}
