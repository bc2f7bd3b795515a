package io.github.rekognitionmock.internal.jetty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are held back for a day, of which no test waits for the end. */
@Timeout(60)
class DelayedAnswersTest {

  private static final int MORE_THAN_THREADS = 100;
  private static final byte[] NOTHING = {};
  private static final String[] LIST = {
    "Content-Type: application/x-amz-json-1.1", "X-Amz-Target: RekognitionService.ListCollections",
  };

  private static final String OTHER_ACCOUNT =
      "Authorization: AWS4-HMAC-SHA256"
          + " Credential=999999999999/20261121/us-east-1/rekognition/aws4_request,"
          + " SignedHeaders=host, Signature=00";

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private final URI endpoint = server.endpoint();
  private final List<RawHttp> waiting = new ArrayList<>();
  private Fault slowness;

  @BeforeEach
  void beSlow() {
    slowness = server.mock().injectFault(fault -> fault.delay(Duration.ofDays(1)).always());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    for (RawHttp connection : waiting) {
      connection.close();
    }
  }

  @Test
  void hinderNoOtherAccount() throws IOException {
    waitForMoreAnswersThanThereAreThreads();

    assertThat(list(OTHER_ACCOUNT)).contains("\"CollectionIds\":[]");
  }

  @Test
  void hinderNotTheControlApi() throws IOException {
    waitForMoreAnswersThanThereAreThreads();

    RawHttp.send(endpoint, "DELETE /__admin/rekognition/faults", NOTHING);

    for (RawHttp connection : waiting) {
      assertThat(connection.read().body()).contains("\"CollectionIds\":[]");
    }
  }

  @Test
  void areGivenWhenTheFaultIsRemoved() throws IOException {
    RawHttp connection = waitForAnswer();

    slowness.remove();

    assertThat(connection.read().body()).contains("\"CollectionIds\":[]");
  }

  @Test
  void areGivenWhenAllIsReset() throws IOException {
    RawHttp connection = waitForAnswer();

    server.wireMock().resetAll();

    assertThat(connection.read().body()).contains("\"CollectionIds\":[]");
  }

  @Test
  void areGivenUpWhenTheClientGoes() throws IOException {
    RawHttp connection = waitForAnswer();

    connection.sendNoMore();

    assertThat(connection.read().status()).isZero();
  }

  @Test
  void doNotKeepTheServerFromStopping() throws IOException {
    RawHttp connection = waitForAnswer();

    server.close();

    assertThat(connection.read().status()).isZero();
  }

  @Test
  void leaveTheConnectionToTheRequestsThatFollow() throws IOException {
    RawHttp connection = waitForAnswer("Connection: keep-alive");
    connection.write("GET /__admin/rekognition/health", NOTHING);
    RawHttp.send(endpoint, "GET /__admin/rekognition/health", NOTHING);

    slowness.remove();

    assertThat(connection.read().body()).contains("\"CollectionIds\":[]", "\"status\" : \"UP\"");
  }

  @Test
  void ofUsersStubsHinderNobodyEither() throws IOException {
    server
        .wireMock()
        .stubFor(WireMock.get("/slow").willReturn(WireMock.ok().withFixedDelay(86_400_000)));
    for (int i = 0; i < MORE_THAN_THREADS; i++) {
      open().write("GET /slow", NOTHING);
    }

    assertThat(RawHttp.send(endpoint, "GET /__admin/rekognition/health", NOTHING).status())
        .isEqualTo(200);
  }

  @Test
  void besideUsersStubsHinderNobodyEither() throws IOException {
    server
        .wireMock()
        .stubFor(
            WireMock.post("/")
                .withHeader("X-Amz-Target", WireMock.equalTo("never"))
                .willReturn(WireMock.ok()));
    waitForMoreAnswersThanThereAreThreads();

    assertThat(list(OTHER_ACCOUNT)).contains("\"CollectionIds\":[]");
  }

  private void waitForMoreAnswersThanThereAreThreads() throws IOException {
    for (int i = 0; i < MORE_THAN_THREADS; i++) {
      waitForAnswer();
    }
  }

  /** Returns once the request has been received. */
  private RawHttp waitForAnswer(String... headers) throws IOException {
    int before = slowness.timesFired();
    RawHttp connection = open();
    connection.write("POST /", "{}".getBytes(UTF_8), with(headers));
    while (slowness.timesFired() == before) {
      Thread.onSpinWait();
    }
    return connection;
  }

  private RawHttp open() throws IOException {
    RawHttp connection = new RawHttp(endpoint);
    waiting.add(connection);
    return connection;
  }

  private String list(String... headers) throws IOException {
    return RawHttp.send(endpoint, "POST /", "{}".getBytes(UTF_8), with(headers)).body();
  }

  private static String[] with(String... headers) {
    List<String> all = new ArrayList<>(List.of(LIST));
    all.addAll(List.of(headers));
    return all.toArray(String[]::new);
  }
}
