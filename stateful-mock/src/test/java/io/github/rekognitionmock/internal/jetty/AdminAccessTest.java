package io.github.rekognitionmock.internal.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.fixture.RawHttp.Answer;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminAccessTest {

  private static final byte[] NOTHING = {};

  private RekognitionMockServer server = RekognitionMockServer.start();

  @BeforeEach
  void createACollection() {
    server.mock().collection("staff");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /__admin/rekognition/state",
        "DELETE /__admin/rekognition/state",
        "GET /__admin/mappings",
        "POST /__admin/shutdown",
        "POST /__admin/reset",
        "OPTIONS /__admin/mappings",
        "GET /__admin",
        "DELETE /%5F%5Fadmin/rekognition/state",
        "DELETE //__admin/rekognition/state",
        "DELETE /files/../__admin/rekognition/state",
      })
  void aPageOfAStrangerIsRefused(String call) throws IOException {
    Answer answer = send(call, "Origin: https://evil.example");

    assertThat(answer.status()).isIn(403, 404);
    assertThat(answer.head()).doesNotContainIgnoringCase("Access-Control-Allow");
    assertThat(server.wireMock().isRunning()).isTrue();
    assertThat(server.mock().inspect("staff")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://localhost",
        "http://localhost:1",
        "http://127.0.0.1",
        "null",
        "file://",
        "chrome-extension://abcdefgh",
        "http://user@evil.example",
        "http://localhost.evil.example",
        "?",
      })
  void aForeignOriginIsToldWhy(String origin) throws IOException {
    Answer answer = send("GET /__admin/rekognition/state", "Origin: " + origin);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.head()).contains("application/problem+json");
    assertThat(answer.body()).contains("'" + origin + "'", "\"status\" : 403");
  }

  @Test
  void thePreflightOfAStrangerIsRefused() throws IOException {
    Answer answer =
        send(
            "OPTIONS /__admin/rekognition/state",
            "Origin: https://evil.example",
            "Access-Control-Request-Method: DELETE");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.head()).doesNotContainIgnoringCase("Access-Control");
  }

  @Test
  void theServersOwnPageIsObeyed() throws IOException {
    Answer answer =
        send(
            "DELETE /__admin/rekognition/state",
            "Origin: http://localhost:" + server.port(),
            "Host: localhost:" + server.port());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(server.mock().inspect("staff")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1",
        "127.9.9.9:80",
        "[::1]",
        "a.localhost"
      })
  void namesOfThisMachineAreWelcome(String host) throws IOException {
    assertThat(send("GET /__admin/rekognition/state", "Host: " + host).status()).isEqualTo(200);
  }

  @Test
  void thisMachineIsWelcomeUnderItsOwnName() throws IOException {
    String name = InetAddress.getLocalHost().getHostName();

    assertThat(send("GET /__admin/rekognition/state", "Host: " + name).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "rebound.evil.example:80",
        "localhost.evil.example",
        "evillocalhost",
        "10.0.0.1",
        "?"
      })
  void aForeignHostIsRefused(String host) throws IOException {
    Answer answer = send("DELETE /__admin/rekognition/state", "Host: " + host);

    assertThat(answer.status()).isIn(400, 403);
    assertThat(server.mock().inspect("staff")).isPresent();
  }

  @Test
  void theMockItselfAnswersUnderEveryHost() throws IOException {
    Answer answer =
        send(
            "POST /",
            "Host: rekognition.us-east-1.amazonaws.com",
            "Content-Type: application/x-amz-json-1.1",
            "X-Amz-Target: RekognitionService.ListCollections");

    assertThat(answer.body()).contains("SerializationException");
  }

  @Test
  void aHostThatWasAllowedIsWelcome() throws IOException {
    restart(RekognitionMockServer.builder().allowedHosts("Mock.test"));

    assertThat(send("GET /__admin/rekognition/state", "Host: mock.Test:80").status())
        .isEqualTo(200);
    assertThat(send("GET /__admin/rekognition/state", "Host: other.test").status()).isEqualTo(403);
  }

  @Test
  void aServerThatIsOpenTakesEveryHostAndNoForeignOrigin() throws IOException {
    restart(RekognitionMockServer.builder().bindAddress("0.0.0.0"));

    assertThat(send("GET /__admin/rekognition/state", "Host: mock.test").status()).isEqualTo(200);
    assertThat(
            send("GET /__admin/rekognition/state", "Host: mock.test", "Origin: http://other.test")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aServerThatIsOpenTakesOnlyTheHostsThatWereAllowed() throws IOException {
    restart(RekognitionMockServer.builder().bindAddress("0.0.0.0").allowedHosts("mock.test"));

    assertThat(send("GET /__admin/rekognition/state", "Host: mock.test").status()).isEqualTo(200);
    assertThat(send("GET /__admin/rekognition/state", "Host: other.test").status()).isEqualTo(403);
  }

  private void restart(RekognitionMockServer.Builder builder) {
    server.close();
    server = builder.start();
  }

  private Answer send(String call, String... headers) throws IOException {
    return RawHttp.send(server.endpoint(), call, NOTHING, headers);
  }
}
