package io.github.rekognitionmock.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends AWS JSON 1.1 by hand, so that tests see every byte of the answer. */
record RawClient(URI endpoint, HttpClient http) {

  static RawClient of(URI endpoint) {
    return new RawClient(endpoint, HttpClient.newHttpClient());
  }

  HttpResponse<String> send(String operation, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", "RekognitionService." + operation)
            .POST(BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
