package io.github.rekognitionmock.internal.jetty.answer;

import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.org.eclipse.jetty.server.Request;

/** Holds answers back without a thread that waits, for as long as their clients are there. */
final class DelayedAnswers {

  private final Map<Request, CompletableFuture<Void>> delays = new ConcurrentHashMap<>();

  void add(WireResponse answer, Request request) {
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    CompletableFuture<Void> delay = answer.action().startDelay();
    delays.put(request, delay);
    ClientWatch client = ClientWatch.of(request, () -> delay.cancel(false));
    var unused =
        delay.whenCompleteAsync(
            (end, given) -> {
              delays.remove(request);
              client.stop();
              finish(given == null, answer, request, async);
            },
            request.getHttpChannel().getServer().getThreadPool());
  }

  private static void finish(
      boolean isWanted, WireResponse answer, Request request, AsyncContext async) {
    try {
      if (isWanted) {
        AnswerWriter.write(answer, request);
      } else {
        request.getHttpChannel().abort(new IOException("Nobody waits for the answer"));
      }
    } catch (IOException gone) {
      request.getHttpChannel().abort(gone);
    } finally {
      async.complete();
    }
  }

  void drop() {
    delays.values().forEach(delay -> delay.cancel(false));
  }
}
