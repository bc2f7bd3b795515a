package io.github.rekognitionmock.junit.jupiter.transport;

import io.github.rekognitionmock.protocol.AwsJsonEndpoint;
import io.github.rekognitionmock.protocol.WireRequest;
import io.github.rekognitionmock.protocol.WireResponse;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What the mock answers to a request, in the SDK's terms.
 *
 * @param response what the mock answers
 */
record InProcessAnswer(WireResponse response) {

  static InProcessAnswer to(SdkHttpRequest request, byte[] body, AwsJsonEndpoint endpoint) {
    return new InProcessAnswer(
        endpoint.answer(new WireRequest(request::firstMatchingHeader, body)));
  }

  /** Returns how long the answer is held back. */
  Duration delay() {
    return response.fault().delay();
  }

  /**
   * Returns status and headers.
   *
   * @throws IOException if the connection is to break
   */
  SdkHttpResponse head() throws IOException {
    if (response.fault().connection().isPresent()) {
      throw new IOException("connection fault " + response.fault().connection().get());
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
