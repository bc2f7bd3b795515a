package io.github.rekognitionmock.internal.client;

import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** Answers the requests of async clients. Thread-safe. */
public record InProcessAsyncHttpClient(AwsJsonEndpoint endpoint) implements SdkAsyncHttpClient {

  @Override
  public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
    return BodyCollector.collect(request.requestContentPublisher())
        .thenApply(body -> InProcessAnswer.to(request.request(), body, endpoint))
        .thenCompose(answer -> deliver(answer, request))
        .whenComplete(
            (done, failure) -> {
              if (failure != null) {
                request.responseHandler().onError(unwrapped(failure));
              }
            });
  }

  private static CompletableFuture<Void> deliver(
      InProcessAnswer answer, AsyncExecuteRequest request) {
    CompletableFuture<Void> due = answer.due();
    return due.isDone()
        ? write(answer, request)
        : due.thenComposeAsync(delayed -> write(answer, request));
  }

  private static CompletableFuture<Void> write(
      InProcessAnswer answer, AsyncExecuteRequest request) {
    try {
      request.responseHandler().onHeaders(answer.head());
    } catch (IOException broken) {
      return CompletableFuture.failedFuture(broken);
    }
    SimplePublisher<ByteBuffer> body = new SimplePublisher<>();
    request.responseHandler().onStream(body);
    return CompletableFuture.allOf(body.send(ByteBuffer.wrap(answer.body())), body.complete());
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  @Override
  public String clientName() {
    return "InProcessAsync";
  }

  @Override
  public void close() {}
}
