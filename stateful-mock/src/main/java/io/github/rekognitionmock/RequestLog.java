package io.github.rekognitionmock;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.account.RequestListener;
import io.github.rekognitionmock.journal.ReceivedRequest;
import java.lang.System.Logger.Level;

/** Writes every request into the program's log: one line each, at the level of debugging. */
final class RequestLog implements RequestListener {

  private static final System.Logger LOG = System.getLogger("io.github.rekognitionmock.requests");

  @Override
  public void received(AccountKey account, ReceivedRequest<?> request) {
    if (LOG.isLoggable(Level.DEBUG)) {
      LOG.log(Level.DEBUG, RequestListener.line(account, request));
    }
  }
}
