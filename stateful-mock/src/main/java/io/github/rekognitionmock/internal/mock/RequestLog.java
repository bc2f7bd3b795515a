package io.github.rekognitionmock.internal.mock;

import io.github.rekognitionmock.journal.ReceivedRequest;
import io.github.rekognitionmock.journal.RequestListener;
import java.lang.System.Logger.Level;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes every request into the program's log: one line each, at the level of debugging. */
public final class RequestLog implements RequestListener {

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
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
        UNPRINTABLE.matcher(request.summary()).replaceAll(RequestLog::escape));
  }

  /** So that no request can write lines, or move the cursor, in whoever reads the log. */
  private static String escape(MatchResult unprintable) {
    return Matcher.quoteReplacement("\\u%04x".formatted((int) unprintable.group().charAt(0)));
  }
}
