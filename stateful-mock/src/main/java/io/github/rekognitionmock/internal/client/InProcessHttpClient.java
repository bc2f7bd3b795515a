package io.github.rekognitionmock.internal.client;

import io.github.rekognitionmock.internal.protocol.AwsJsonEndpoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Answers the requests of clients on the thread that makes them. Thread-safe. */
public record InProcessHttpClient(AwsJsonEndpoint endpoint) implements SdkHttpClient {

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request);
      }

      /** The SDK also interrupts the thread, which ends the only wait there is. */
      @Override
      public void abort() {}
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
    InProcessAnswer answer = InProcessAnswer.to(request.httpRequest(), body(request), endpoint);
    pause(answer);
    return HttpExecuteResponse.builder()
        .response(answer.head())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
        .build();
  }

  private static byte[] body(HttpExecuteRequest request) throws IOException {
    if (request.contentStreamProvider().isEmpty()) {
      return new byte[0];
    }
    try (InputStream body = request.contentStreamProvider().get().newStream()) {
      return body.readAllBytes();
    }
  }

  private static void pause(InProcessAnswer answer) throws IOException {
    try {
      answer.due().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the answer was held back");
    } catch (ExecutionException impossible) {
      throw new IOException(impossible);
    }
  }

  @Override
  public String clientName() {
    return "InProcess";
  }

  @Override
  public void close() {}
}
