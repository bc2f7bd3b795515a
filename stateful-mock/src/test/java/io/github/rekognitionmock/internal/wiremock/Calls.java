package io.github.rekognitionmock.internal.wiremock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Talks to a server without an SDK, so that nothing is added to what the test sends. */
public record Calls(URI endpoint) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static Calls to(String endpoint) {
    return new Calls(URI.create(endpoint));
  }

  public HttpResponse<String> call(String operation, String json) {
    return send(operation(operation, json));
  }

  public HttpResponse<String> callAcceptingGzip(String operation, String json) {
    return send(operation(operation, json).header("Accept-Encoding", "gzip"));
  }

  public HttpResponse<String> createCollection(String id) {
    return call("CreateCollection", "{\"CollectionId\":\"" + id + "\"}");
  }

  public HttpResponse<String> listCollections() {
    return call("ListCollections", "{}");
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> admin(String method, String path, String json) {
    return send(request("/__admin" + path).method(method, BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> upload(String method, String path, Path json) throws IOException {
    return send(request("/__admin" + path).method(method, BodyPublishers.ofFile(json)));
  }

  public HttpResponse<Path> download(String path, Path json) {
    return send(request("/__admin" + path).GET(), BodyHandlers.ofFile(json));
  }

  private HttpRequest.Builder operation(String operation, String json) {
    return request("/")
        .header("X-Amz-Target", "RekognitionService." + operation)
        .header("Content-Type", "application/x-amz-json-1.1")
        .POST(BodyPublishers.ofString(json));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(endpoint.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return CLIENT.send(request.build(), handler);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
