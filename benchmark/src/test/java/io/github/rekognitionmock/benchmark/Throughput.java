package io.github.rekognitionmock.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Compares how many requests a second are answered: by a static stub of WireMock as it comes, by
 * one under the settings that the mock gives WireMock and even without a journal, and by the mock.
 * They take turns in one run.
 */
final class Throughput {

  static final String DEFAULT = "WireMock's static stub, default settings";
  static final String TUNED = "WireMock's static stub, tuned";
  static final String MOCK = "the mock";

  private static final int ROUNDS = 7;
  private static final Duration TURN = Duration.ofSeconds(4);
  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";
  private static final String REQUEST =
      "{\"CollectionId\":\"staff\",\"UserId\":\"alice\",\"FaceIds\":[\"" + FACE + "\"]}";
  private static final String ANSWER =
      "{\"AssociatedFaces\":[{\"FaceId\":\"" + FACE + "\"}],\"UserStatus\":\"UPDATING\"}";
  private static final String STATE =
      ("{\"collections\": [{\"collectionId\": \"staff\","
              + " \"faces\": [{\"faceId\": \"%s\", \"person\": \"alice\"}],"
              + " \"users\": [{\"userId\": \"alice\"}]}]}")
          .formatted(FACE);

  private Throughput() {}

  /** Returns the requests a second of each round, the first of which only warms up. */
  static Map<String, List<Double>> measure() throws InterruptedException, ExecutionException {
    WireMockServer asItComes = stub(WireMockConfiguration.options());
    WireMockServer tuned =
        stub(
            WireMockConfiguration.options()
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                .http2PlainDisabled(true));
    try (RekognitionMockServer mock = RekognitionMockServer.start()) {
      mock.mock().importState(STATE);
      Map<String, List<Double>> results = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        measure(DEFAULT, asItComes.port(), round, results);
        measure(TUNED, tuned.port(), round, results);
        measure(MOCK, mock.port(), round, results);
        // Its journal has no end.
        asItComes.resetRequests();
      }
      return results;
    } finally {
      asItComes.stop();
      tuned.stop();
    }
  }

  private static void measure(String name, int port, int round, Map<String, List<Double>> results)
      throws InterruptedException, ExecutionException {
    List<byte[]> requests =
        List.of(request("AssociateFaces", port), request("DisassociateFaces", port));
    double rate = new HttpLoad(port, requests).run(TURN);
    if (round > 0) {
      results.computeIfAbsent(name, first -> new ArrayList<>()).add(rate);
    }
  }

  private static WireMockServer stub(WireMockConfiguration settings) {
    WireMockServer server = new WireMockServer(settings.dynamicPort());
    server.start();
    server.stubFor(
        WireMock.post("/")
            .willReturn(
                WireMock.aResponse()
                    .withHeader("Content-Type", "application/x-amz-json-1.1")
                    .withBody(ANSWER)));
    return server;
  }

  /** Writes a request with the headers that the SDK sends. */
  private static byte[] request(String operation, int port) {
    return String.join(
            "\r\n",
            "POST / HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "User-Agent: aws-sdk-java/2.50.2 md/io#sync md/http#Apache ua/2.1 os/Linux lang/java",
            "amz-sdk-invocation-id: 7c2f0b0e-1a1e-4b4a-9f9e-0123456789ab",
            "amz-sdk-request: attempt=1; max=3",
            "Content-Type: application/x-amz-json-1.1",
            "X-Amz-Target: RekognitionService." + operation,
            "X-Amz-Date: 20261121T120000Z",
            "Authorization: AWS4-HMAC-SHA256"
                + " Credential=123456789012/20261121/us-east-1/rekognition/aws4_request,"
                + " SignedHeaders=host, Signature=00",
            "Content-Length: " + REQUEST.length(),
            "",
            REQUEST)
        .getBytes(US_ASCII);
  }
}
