package io.github.rekognitionmock.junit.jupiter.transport;

import io.github.rekognitionmock.protocol.AwsJsonEndpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.async.SimplePublisher;

/**
 * Answers the requests of async clients. Thread-safe.
 *
 * @param endpoint the mock
 */
record InProcessAsyncHttpClient(AwsJsonEndpoint endpoint) implements SdkAsyncHttpClient {

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    BodyCollector.collect(request.requestContentPublisher())
        .thenApply(body -> InProcessAnswer.to(request.request(), body, endpoint))
        .thenAccept(answer -> later(answer).execute(() -> deliver(answer, request, done)))
        .whenComplete((nothing, failure) -> fail(failure, request, done));
    return done;
  }

  private static Executor later(InProcessAnswer answer) {
    return answer.delay().isZero()
        ? Runnable::run
        : CompletableFuture.delayedExecutor(answer.delay().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void deliver(
      InProcessAnswer answer, AsyncExecuteRequest request, CompletableFuture<Void> done) {
    if (done.isDone()) {
      // The client gave up while the answer was held back.
      return;
    }
    try {
      request.responseHandler().onHeaders(answer.head());
      SimplePublisher<ByteBuffer> body = new SimplePublisher<>();
      request.responseHandler().onStream(body);
      body.send(ByteBuffer.wrap(answer.body()));
      body.complete().thenRun(() -> done.complete(null));
    } catch (IOException broken) {
      fail(broken, request, done);
    }
  }

  private static void fail(
      Throwable failure, AsyncExecuteRequest request, CompletableFuture<Void> done) {
    if (failure != null) {
      request.responseHandler().onError(failure);
      done.completeExceptionally(failure);
    }
  }

  @Override
  public String clientName() {
    return "InProcessAsync";
  }

  @Override
  public void close() {}
}
