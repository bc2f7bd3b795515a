package io.github.rekognitionmock.internal.jetty;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.fixture.RawHttp.Answer;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies can be, where the mock answers by itself and where a stub of the user's is asked. */
@ParameterizedClass(name = "beside a stub: {0}")
@ValueSource(booleans = {false, true})
class BodyTest {

  private static final String TYPE = "Content-Type: application/x-amz-json-1.1";
  private static final String LIST = "X-Amz-Target: RekognitionService.ListCollections";
  private static final String CREATE = "X-Amz-Target: RekognitionService.CreateCollection";

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private final URI endpoint = server.endpoint();

  BodyTest(boolean besideAStub) {
    if (besideAStub) {
      server
          .wireMock()
          .stubFor(
              post(urlEqualTo("/"))
                  .withHeader("X-Amz-Target", WireMock.equalTo("never"))
                  .willReturn(WireMock.ok()));
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void gzipIsUnzipped() throws IOException {
    Answer answer =
        RawHttp.send(
            endpoint,
            "POST /",
            gzip("{\"CollectionId\":\"staff\"}".getBytes(UTF_8), 1),
            TYPE,
            CREATE,
            "Content-Encoding: gzip");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(server.mock().inspect("staff")).isPresent();
  }

  @Test
  void whatIsAnnouncedAsGzipAndIsNoneIsRefused() throws IOException {
    Answer answer =
        RawHttp.send(
            endpoint, "POST /", "{}".getBytes(UTF_8), TYPE, LIST, "Content-Encoding: gzip");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"__type\":\"SerializationException\"");
  }

  @Test
  void gzipThatIsCutShortIsRefused() throws IOException {
    byte[] zipped = gzip("{}".getBytes(UTF_8), 1);
    byte[] cut = Arrays.copyOf(zipped, zipped.length - 9);

    Answer answer = RawHttp.send(endpoint, "POST /", cut, TYPE, LIST);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"__type\":\"SerializationException\"");
  }

  @Test
  void gzipThatUnzipsToMoreThanTheLimitIsRefused() throws IOException {
    Answer answer =
        RawHttp.send(
            endpoint, "POST /", gzip(new byte[1 << 20], 64), TYPE, LIST, "Content-Encoding: gzip");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("\"__type\":\"RequestEntityTooLargeException\"");
  }

  @Test
  void aBodyOfTheGreatestLengthIsRead() throws IOException {
    Answer answer = RawHttp.send(endpoint, "POST /", new byte[16 << 20], TYPE, LIST);

    assertThat(answer.body()).contains("\"__type\":\"SerializationException\"");
  }

  @Test
  void aLongerBodyIsRefused() throws IOException {
    Answer answer = RawHttp.send(endpoint, "POST /", new byte[(16 << 20) + 1], TYPE, LIST);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("\"__type\":\"RequestEntityTooLargeException\"");
  }

  @Test
  void aBodyThatIsAnnouncedFarTooLongIsNotWaitedFor() throws IOException {
    Answer answer =
        RawHttp.send(endpoint, "POST /", new byte[10], TYPE, LIST, "Content-Length: 10000000000");

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void aBodyInChunksIsRead() throws IOException {
    Answer answer =
        RawHttp.send(
            endpoint,
            "POST /",
            "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n".getBytes(UTF_8),
            TYPE,
            LIST,
            "Transfer-Encoding: chunked");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void curlsFormIsReadAsTheJsonThatItIs() throws IOException {
    Answer answer =
        RawHttp.send(
            endpoint,
            "POST /__admin/rekognition/similarities",
            "{\"between\":[\"100%\",\"bob\"],\"similarity\":62.5}".getBytes(UTF_8),
            "Content-Type: application/x-www-form-urlencoded");

    assertThat(answer.body()).isEmpty();
    assertThat(server.mock().exportState()).contains("\"100%\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/mixed; boundary=",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded; charset=nope",
        "text/plain; charset=nope",
        "text/plain; charset=?"
      })
  void theMockTakesNoBodyForAForm(String type) throws IOException {
    Answer answer =
        RawHttp.send(endpoint, "POST /", "%{\"a\"".getBytes(UTF_8), LIST, "Content-Type: " + type);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"__type\":\"SerializationException\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /elsewhere Content-Type: application/x-www-form-urlencoded",
        "POST /elsewhere Content-Type: multipart/form-data",
        "GET /__admin/rekognition/state?account=%zz Accept: */*",
        "GET /elsewhere?a=%zz Accept: */*",
        "POST /elsewhere Content-Encoding: gzip",
        "GET /elsewhere X-WireMock-Console-Width: wide",
        "GET /elsewhere Accept: \u0001",
        "GE\u0001T / Accept: */*",
        "GET /elsewhere Accept: */*",
        "GET / Accept: */*",
        "OPTIONS * Accept: */*",
        "GET /__admin/requests?limit=x Accept: */*",
      })
  void whatCannotBeReadElsewhereIsAProblem(String request) throws IOException {
    String[] parts = request.split(" ", 3);

    Answer answer =
        RawHttp.send(endpoint, parts[0] + " " + parts[1], "%".getBytes(UTF_8), parts[2]);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.head()).contains("application/problem+json");
    assertThat(answer.body()).contains("\"detail\"").doesNotContainIgnoringCase("<html", "\tat ");
  }

  @Test
  void aCharsetThatNobodyKnowsLeavesTheJournalReadable() throws IOException {
    for (String path : List.of("/", "/elsewhere")) {
      RawHttp.send(
          endpoint, "POST " + path, "{}".getBytes(UTF_8), "Content-Type: text/plain; charset=nope");
    }

    assertThat(RawHttp.send(endpoint, "GET /__admin/requests", new byte[0]).status())
        .isEqualTo(200);
  }

  @Test
  void requestsThatAreNeverSentWholeStopNobodyElse() throws IOException {
    List<RawHttp> halves = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      RawHttp half = new RawHttp(endpoint);
      halves.add(half);
      half.write("POST /", "{".getBytes(UTF_8), TYPE, LIST, "Content-Length: 2");
    }

    assertThat(RawHttp.send(endpoint, "POST /", "{}".getBytes(UTF_8), TYPE, LIST).status())
        .isEqualTo(200);
    for (RawHttp half : halves) {
      half.close();
    }
  }

  @Test
  void aRequestIsAnsweredWhenItsRestArrives() throws IOException {
    try (RawHttp connection = new RawHttp(endpoint)) {
      connection.write("POST /", "{".getBytes(UTF_8), TYPE, LIST, "Content-Length: 2");
      RawHttp.send(endpoint, "GET /__admin/rekognition/health", new byte[0]);

      connection.writeRest("}".getBytes(UTF_8));

      assertThat(connection.read().body()).contains("\"CollectionIds\":[]");
    }
  }

  @Test
  void aStubOfTheUsersSeesFormsAsForms() throws IOException {
    server
        .wireMock()
        .stubFor(
            post("/form")
                .withFormParam("a", WireMock.equalTo("b c"))
                .willReturn(WireMock.ok("seen")));

    Answer answer =
        RawHttp.send(
            endpoint,
            "POST /form",
            "a=b+c".getBytes(UTF_8),
            "Content-Type: application/x-www-form-urlencoded");

    assertThat(answer.body()).isEqualTo("seen");
  }

  @Test
  void aStubOfTheUsersSeesTheHeadersAsTheyWereSent() throws IOException {
    server.wireMock().stubFor(get("/headers").willReturn(WireMock.ok()));

    RawHttp.send(endpoint, "GET /headers", new byte[0], "X-Two: a", "X-Two: b");

    server
        .wireMock()
        .verify(
            WireMock.getRequestedFor(urlEqualTo("/headers"))
                .withHeader("X-Two", WireMock.havingExactly("a", "b")));
  }

  private static byte[] gzip(byte[] content, int times) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      for (int i = 0; i < times; i++) {
        out.write(content);
      }
    }
    return zipped.toByteArray();
  }
}
