package io.github.rekognitionmock.internal.client;

import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.internal.protocol.WireRequest;
import io.github.rekognitionmock.internal.protocol.WireResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What the mock answers to a request, in the SDK's terms. */
record InProcessAnswer(WireResponse response) {

  static InProcessAnswer to(SdkHttpRequest request, byte[] body, AwsJsonEndpoint endpoint) {
    return new InProcessAnswer(
        endpoint.answer(new WireRequest(request::firstMatchingHeader, body)));
  }

  /** Completes when the answer is to be given. */
  CompletableFuture<Void> due() {
    return response.action().startDelay();
  }

  SdkHttpResponse head() throws IOException {
    if (response.action().connection().isPresent()) {
      throw new IOException("connection fault " + response.action().connection().get());
    }
    SdkHttpResponse.Builder head =
        SdkHttpResponse.builder()
            .statusCode(response.status())
            .putHeader("Content-Length", String.valueOf(response.body().length));
    response.headers().forEach(head::putHeader);
    return head.build();
  }

  byte[] body() {
    return response.body();
  }
}
