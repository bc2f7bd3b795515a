package io.github.rekognitionmock.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.SingleRootFileSource;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import io.github.rekognitionmock.concurrency.Locks;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.Calls;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.internal.wiremock.journal.BoundedJournal;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningServerTest {

  @TempDir private Path root;

  private final ServedMock mock =
      ServedMock.of(RekognitionBackend.create(InstantSource.system()), Set.of());
  private final AtomicInteger constructions = new AtomicInteger();
  private Optional<ListeningServer> started = Optional.empty();

  @AfterEach
  void stop() {
    started.ifPresent(ListeningServer::close);
  }

  @Test
  void theMockIsServedWithoutWireMock() {
    ListeningServer server = start();

    assertThat(calls(server).listCollections().body()).contains("CollectionIds");
    assertThat(calls(server).get("/__admin/rekognition/state").body()).contains("collections");
    assertThat(constructions).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/__admin/mappings", "/", "/elsewhere"})
  void theFirstRequestForWireMockConstructsIt(String path) {
    ListeningServer server = start();

    calls(server).get(path);
    calls(server).get(path);

    assertThat(constructions).hasValue(1);
  }

  @Test
  void requestsAtTheSameTimeConstructOne() {
    ListeningServer server = start();

    List<CompletableFuture<String>> answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> stubs(server)))
            .toList();

    assertThat(answers)
        .extracting(CompletableFuture::join)
        .allMatch(json -> json.contains("total"));
    assertThat(constructions).hasValue(1);
  }

  @Test
  void callsWaitWhileItIsConstructed() {
    assertThat(Locks.free(start())).containsExactly("close", "endpoints");
  }

  @Test
  void wireMockKnowsWhatWasAskedBeforeIt() {
    ListeningServer server = start();

    calls(server).listCollections();

    server.wireMock().verify(1, postRequestedFor(urlEqualTo("/")));
  }

  @Test
  void stubsAddedInTheProgramClaimRequests() {
    ListeningServer server = start();

    server.wireMock().stubFor(post("/").willReturn(ok("stubbed")));

    assertThat(calls(server).listCollections().body()).isEqualTo("stubbed");
  }

  @Test
  void stubsAddedOverHttpClaimRequests() {
    ListeningServer server = start();

    new WireMock(server.endpoints().first().getPort())
        .register(post("/").willReturn(ok("stubbed")));

    assertThat(calls(server).listCollections().body()).isEqualTo("stubbed");
  }

  @Test
  void stubsInFilesClaimRequestsFromTheStart() throws IOException {
    Path mappings = Files.createDirectory(root.resolve("mappings"));
    Files.writeString(
        mappings.resolve("stub.json"),
        """
        {"request": {"method": "POST", "url": "/"}, "response": {"body": "stubbed"}}
        """);

    assertThat(calls(start()).listCollections().body()).isEqualTo("stubbed");
    assertThat(constructions).hasValue(1);
  }

  @Test
  void wireMockIsThereFromTheStartIfItsSettingsAreChanged() {
    started =
        Optional.of(
            new ServerOptions("127.0.0.1", 0, Optional.empty(), Optional.of(this::counted))
                .start(mock));

    assertThat(constructions).hasValue(1);
  }

  @Test
  void aServerThatWasClosedListensNoMore() {
    ListeningServer server = start();
    Calls calls = calls(server);

    server.close();

    assertThatThrownBy(calls::listCollections).hasCauseInstanceOf(ConnectException.class);
  }

  private ListeningServer start() {
    ListeningServer server =
        ListeningServer.startOnDemand(
            counted(MockConfiguration.create(mock).usingFilesUnderDirectory(root.toString())),
            mock);
    started = Optional.of(server);
    return server;
  }

  /** WireMock starts its stores when it is constructed. */
  private WireMockConfiguration counted(WireMockConfiguration options) {
    RequestJournalStore journal = new BoundedJournal(10);
    return options.withStores(
        new DefaultStores(new SingleRootFileSource(root.toFile())) {
          @Override
          public void start() {
            constructions.incrementAndGet();
          }

          @Override
          public RequestJournalStore getRequestJournalStore() {
            return journal;
          }
        });
  }

  private static String stubs(ListeningServer server) {
    return calls(server).get("/__admin/mappings").body();
  }

  private static Calls calls(ListeningServer server) {
    return new Calls(server.endpoints().first());
  }
}
