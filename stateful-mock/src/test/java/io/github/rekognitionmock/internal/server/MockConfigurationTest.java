package io.github.rekognitionmock.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.ConsoleNotifier;
import com.github.tomakehurst.wiremock.common.Notifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.Calls;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockConfigurationTest {

  private final WireMockConfiguration configuration =
      MockConfiguration.create(
          ServedMock.of(RekognitionBackend.create(InstantSource.system()), Set.of()));
  private final List<WireMockServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(WireMockServer::stop);
  }

  @Test
  void answersHaveALengthAndAreNotCompressed() {
    HttpHeaders headers =
        Calls.to(start(configuration).baseUrl())
            .callAcceptingGzip("ListCollections", "{}")
            .headers();

    assertThat(headers.firstValue("Content-Length")).hasValue("43");
    assertThat(headers.map()).doesNotContainKeys("Transfer-Encoding", "Content-Encoding", "Vary");
  }

  @Test
  void answersAreCompressedIfTheUserWantsIt() {
    HttpHeaders headers =
        Calls.to(start(configuration.gzipDisabled(false)).baseUrl())
            .callAcceptingGzip("ListCollections", "{}")
            .headers();

    assertThat(headers.firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void answersComeInChunksIfTheUserWantsIt() {
    HttpHeaders headers =
        Calls.to(start(configuration.useChunkedTransferEncoding(ALWAYS)).baseUrl())
            .call("ListCollections", "{}")
            .headers();

    assertThat(headers.firstValue("Transfer-Encoding")).hasValue("chunked");
  }

  @Test
  void answersAreForThePagesOfOthersIfTheUserWantsIt() throws IOException {
    WireMockServer server = start(configuration.stubCorsEnabled(true));

    assertThat(
            RawHttp.send(
                    URI.create(server.baseUrl()),
                    "POST /",
                    new byte[0],
                    "Origin: http://other.test",
                    "X-Amz-Target: RekognitionService.ListCollections")
                .head())
        .contains("Access-Control-Allow-Origin: http://other.test");
  }

  @Test
  void requestsAreLoggedIfTheUserWantsIt() {
    List<String> log = new CopyOnWriteArrayList<>();
    Notifier notifier =
        new ConsoleNotifier(true) {
          @Override
          public void info(String message) {
            log.add(message);
          }
        };
    configuration.stubRequestLoggingDisabled(false).notifier(notifier);

    Calls.to(start(configuration).baseUrl()).call("ListCollections", "{}");

    assertThat(log).anySatisfy(line -> assertThat(line).contains("ListCollections"));
  }

  @Test
  void whoeverCallsTheAdminApiHasToSayThePasswordOfTheUser() {
    Calls calls = Calls.to(start(configuration.basicAdminAuthenticator("me", "secret")).baseUrl());

    assertThat(calls.admin("DELETE", "/rekognition/state", "").statusCode()).isEqualTo(401);
  }

  @Test
  void theAdminApiWantsHttpsIfTheUserDoes() {
    Calls calls = Calls.to(start(configuration.requireHttpsForAdminApi()).baseUrl());

    assertThat(calls.admin("DELETE", "/rekognition/state", "").statusCode()).isEqualTo(403);
  }

  @Test
  void onlyThisMachineReachesTheServer() {
    assertThat(configuration.bindAddress()).isEqualTo("127.0.0.1");
  }

  @Test
  void filesAreFoundInTheDirectoryThatTheUserNames(@TempDir Path files) throws IOException {
    Files.writeString(Files.createDirectory(files.resolve("__files")).resolve("a.txt"), "mine");
    WireMockServer server = start(configuration.usingFilesUnderDirectory(files.toString()));
    server.stubFor(get(urlEqualTo("/a")).willReturn(aResponse().withBodyFile("a.txt")));

    assertThat(Calls.to(server.baseUrl()).get("/a").body()).isEqualTo("mine");
  }

  @Test
  void aDirectoryThatDoesNotExistIsAnEmptyOne(@TempDir Path files) {
    configuration.usingFilesUnderDirectory(files.resolve("none").toString());
    Calls calls = Calls.to(start(configuration).baseUrl());

    assertThat(calls.admin("GET", "/files", "").body()).isEqualToIgnoringWhitespace("[]");
    assertThat(calls.admin("DELETE", "/files/a.txt", "").statusCode()).isEqualTo(200);
  }

  @Test
  void filesCanBeAddedToADirectoryThatDoesNotExist(@TempDir Path files) {
    configuration.usingFilesUnderDirectory(files.resolve("none").toString());
    Calls calls = Calls.to(start(configuration).baseUrl());
    calls.admin("PUT", "/files/a.txt", "mine");

    assertThat(calls.admin("GET", "/files/a.txt", "").body()).isEqualTo("mine");
  }

  @Test
  void storesOfTheUserReplaceTheMocks() {
    DefaultStores stores = new DefaultStores(configuration.filesRoot());
    configuration.withStores(stores);

    assertThat(configuration.getStores()).isSameAs(stores);
    WireMockServer server = start(configuration);
    Calls.to(server.baseUrl()).call("ListCollections", "{}");
    assertThat(server.getAllServeEvents()).hasSize(1);
  }

  @Test
  void noRequestIsKeptIfTheUserWantsNoJournal() {
    configuration.disableRequestJournal();

    Calls.to(start(configuration).baseUrl()).listCollections();

    assertThat(configuration.getStores().getRequestJournalStore().getAll()).isEmpty();
  }

  @Test
  void proxyingWorksThoughItsClientIsMadeLate() {
    WireMockServer target = start(WireMockConfiguration.options().dynamicPort());
    target.stubFor(get(urlEqualTo("/a")).willReturn(aResponse().withBody("from afar")));
    WireMockServer server = start(configuration);
    server.stubFor(get(urlEqualTo("/a")).willReturn(aResponse().proxiedFrom(target.baseUrl())));

    assertThat(Calls.to(server.baseUrl()).get("/a").body()).isEqualTo("from afar");
  }

  private WireMockServer start(WireMockConfiguration settings) {
    WireMockServer server = new WireMockServer(settings);
    servers.add(server);
    server.start();
    return server;
  }
}
