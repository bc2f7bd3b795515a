package io.github.rekognitionmock.internal.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResetTest {

  private static final String NO_COLLECTIONS = "{\"CollectionIds\":[],\"FaceModelVersions\":[]}";

  @TempDir private Path files;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private WireMockServer server;
  private Calls calls;

  @BeforeEach
  void start() {
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .usingFilesUnderDirectory(files.toString())
                .extensions(new RekognitionMockExtensionFactory()));
    server.start();
    calls = Calls.to(server.baseUrl());
    calls.createCollection("staff");
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({"POST, /reset", "POST, /mappings/reset", "DELETE, /mappings"})
  void resettingWireMocksStubsEmptiesTheMockWhichGoesOnAnswering(String method, String path) {
    calls.admin(method, path, "");

    assertThat(calls.listCollections().body()).isEqualTo(NO_COLLECTIONS);
  }

  @Test
  void resetsAtTheSameTimeAllSucceed() {
    List<CompletableFuture<Integer>> statuses =
        IntStream.range(0, 400)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> calls.admin("POST", "/reset", "").statusCode(), threads))
            .toList();

    assertThat(statuses).extracting(CompletableFuture::join).containsOnly(200);
    assertThat(server.listAllStubMappings().getMappings()).hasSize(1);
  }

  @Test
  void resetAllFromJavaEmptiesTheMock() {
    server.resetAll();

    assertThat(calls.listCollections().body()).isEqualTo(NO_COLLECTIONS);
  }

  @Test
  void resettingTheJournalLeavesTheStateAlone() {
    calls.admin("DELETE", "/requests", "");

    assertThat(calls.listCollections().body()).contains("staff");
  }

  @Test
  void theMockGoesOnBesideOtherStubsWhenItsOwnStubIsRemoved() {
    server.stubFor(post(anyUrl()).withHeader("X-Other", equalTo("sent")));
    UUID own = ownStub().getId();
    calls.admin("DELETE", "/mappings/" + own, "");

    assertThat(calls.listCollections().body()).contains("staff");
    assertThat(ownStub().getId()).isNotEqualTo(own);
  }

  @Test
  void theMockGoesOnBesideStubsThatAreAddedAfterAReset() {
    server.resetAll();
    server.stubFor(post(anyUrl()).withHeader("X-Other", equalTo("sent")));

    assertThat(calls.listCollections().body()).isEqualTo(NO_COLLECTIONS);
  }

  @Test
  void stubsThatWereSavedComeBackWithTheReset() {
    server.stubFor(any(anyUrl()));
    calls.admin("POST", "/mappings/save", "");
    server.resetAll();

    assertThat(calls.listCollections().body()).isEmpty();
  }

  @Test
  void savingTheMocksOwnStubStandsInNobodysWay() {
    calls.admin("POST", "/mappings/save", "");
    server.resetAll();

    assertThat(calls.listCollections().body()).isEqualTo(NO_COLLECTIONS);
    assertThat(server.getAllServeEvents().get(0).getStubMapping()).isNull();
  }

  private StubMapping ownStub() {
    return server.getStubMappings().stream().filter(CatchAllStub::isOne).findFirst().orElseThrow();
  }
}
