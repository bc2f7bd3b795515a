package io.github.rekognitionmock.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.rekognitionmock.concurrency.Locks;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.Calls;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.internal.wiremock.journal.BoundedJournal;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final int LONG = 20_000;
  private static final int MEGABYTE = 1 << 20;

  private final WireMockServer server =
      new WireMockServer(configuration().maxRequestJournalEntries(3));
  private Calls calls;

  @BeforeEach
  void start() {
    server.start();
    calls = Calls.to(server.baseUrl());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void callsWaitForTheOneUnderWay() {
    calls.listCollections();
    ServeEvent any = server.getAllServeEvents().get(0);

    assertThat(Locks.free(new BoundedJournal(1), any))
        .containsExactly("getAll, but for newestFirst", "getAllKeys, but for newestFirst");
  }

  @Test
  void keepsTheNewestRequests() {
    IntStream.rangeClosed(1, 5).forEach(i -> calls.createCollection("c" + i));

    assertThat(server.getAllServeEvents())
        .extracting(event -> event.getRequest().getBodyAsString())
        .containsExactly(
            "{\"CollectionId\":\"c5\"}", "{\"CollectionId\":\"c4\"}", "{\"CollectionId\":\"c3\"}");
  }

  @Test
  void requestsToTheMockCanBeVerified() {
    calls.createCollection("staff");
    calls.listCollections();

    server.verify(1, postRequestedFor(urlEqualTo("/")).withRequestBody(containing("staff")));
  }

  @Test
  void oneRequestCanBeFoundAndRemoved() {
    calls.listCollections();
    ServeEvent event = server.getAllServeEvents().get(0);

    assertThat(server.getServedStub(event.getId()).getItem()).isEqualTo(event);
    server.removeServeEvent(event.getId());
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @Test
  void resettingTheRequestsEmptiesIt() {
    calls.listCollections();
    server.resetRequests();

    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @Test
  void aLongRequestBodyIsCut() {
    calls.call("ListCollections", "{}" + " ".repeat(LONG));
    ServeEvent event = server.getAllServeEvents().get(0);

    assertThat(event.getRequest().getBody()).hasSize(8192).startsWith('{', '}', ' ');
    assertThat(event.getRequest().getHeader("Content-Length")).isEqualTo("20002");
    assertThat(event.getResponse().getStatus()).isEqualTo(200);
    assertThat(event.getResponseDefinition().getOriginalRequest()).isNull();
  }

  @Test
  void theMockSeesLongBodiesWhole() {
    assertThat(calls.call("ListCollections", " ".repeat(LONG) + "{}").body())
        .contains("CollectionIds");
  }

  @Test
  void forgetsOldRequestsWhenLongAnswersFillIt() {
    callThreeTimesForAnswersOf(10 * MEGABYTE);

    assertThat(server.getAllServeEvents()).hasSize(1);
  }

  @Test
  void keepsLongAnswersWhileTheyFit() {
    callThreeTimesForAnswersOf(4 * MEGABYTE);

    assertThat(server.getAllServeEvents()).hasSize(3);
  }

  @Test
  void requestsThatArePassedOnStayWhole() {
    server.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom("http://127.0.0.1:1")));
    calls.call("ListCollections", " ".repeat(LONG));

    assertThat(server.getAllServeEvents().get(0).getRequest().getBody()).hasSize(LONG);
  }

  @Test
  void refusesALimitBelowZero() {
    WireMockConfiguration configuration = configuration().maxRequestJournalEntries(-1);

    assertThatIllegalArgumentException()
        .isThrownBy(configuration::getStores)
        .withMessageContaining("-1 entries");
  }

  @Test
  void whatItForgotStaysForgottenWhenItsAnswerIsOut() {
    calls.listCollections();
    calls.listCollections();
    ServeEvent newer = server.getAllServeEvents().get(0);
    ServeEvent older = server.getAllServeEvents().get(1);
    BoundedJournal journal = new BoundedJournal(1);
    journal.add(older);
    journal.add(newer);
    journal.put(older.getId(), older);

    assertThat(journal.getAll()).containsExactly(newer);
  }

  private void callThreeTimesForAnswersOf(int bytes) {
    server.stubFor(get(urlEqualTo("/long")).willReturn(aResponse().withBody(new byte[bytes])));
    IntStream.range(0, 3).forEach(i -> calls.get("/long"));
  }

  private static WireMockConfiguration configuration() {
    return MockConfiguration.create(
        ServedMock.of(RekognitionBackend.create(InstantSource.system()), Set.of()));
  }
}
