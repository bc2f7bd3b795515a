package io.github.rekognitionmock.internal.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Gathers the body of a request that comes in parts. Called by one thread at a time. */
final class BodyCollector implements Subscriber<ByteBuffer> {

  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();

  private BodyCollector() {}

  static CompletableFuture<byte[]> collect(Publisher<ByteBuffer> parts) {
    BodyCollector collector = new BodyCollector();
    parts.subscribe(collector);
    return collector.body;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    received.writeBytes(bytes);
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(received.toByteArray());
  }
}
