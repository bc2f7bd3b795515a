package io.github.rekognitionmock.internal.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WireMock's journal names the stub that it matched, which tells the two ways apart. */
class FastPathTest {

  private WireMockServer server;

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void answersPastStubMatchingWhileTheMockIsAlone() {
    start();

    assertThat(isStubMatched()).isFalse();
  }

  @Test
  void answersPastStubMatchingBesideStubsThatCanNeverMatch() {
    start();
    server.stubFor(get(urlEqualTo("/")));
    server.stubFor(post(urlEqualTo("/elsewhere")));
    server.stubFor(post(urlPathMatching("/.+")));

    assertThat(isStubMatched()).isFalse();
  }

  @Test
  void standsAsideForAStubThatMayMatchUntilItIsGone() {
    start();
    StubMapping stub =
        server.stubFor(post(urlPathMatching("/.*")).withQueryParam("never", equalTo("sent")));

    assertThat(isStubMatched()).isTrue();
    server.removeStub(stub);
    assertThat(isStubMatched()).isFalse();
  }

  @Test
  void isNotToBeSeenInTheAnswersHeaders() {
    start();
    Set<String> past = Calls.to(server.baseUrl()).listCollections().headers().map().keySet();
    server.stubFor(post(urlEqualTo("/")).withHeader("never", equalTo("sent")));

    assertThat(isStubMatched()).isTrue();
    assertThat(Calls.to(server.baseUrl()).listCollections().headers().map().keySet())
        .isEqualTo(past);
  }

  @Test
  void isTakenAgainAfterAReset() {
    start();
    server.stubFor(post(urlEqualTo("/")));
    server.resetAll();

    assertThat(isStubMatched()).isFalse();
  }

  @Test
  void standsAsideForStubsThatAnotherExtensionAddsDuringAReset() {
    start(new OtherStubs());
    server.resetAll();

    assertThat(isStubMatched()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("extensionsWithASay")
  void standsAsideForExtensionsThatWouldMissTheRequest(Extension other) {
    start(other);

    assertThat(isStubMatched()).isTrue();
  }

  static List<Extension> extensionsWithASay() {
    return List.of(new OtherFilter(), new OtherTransformer(), new OtherListener());
  }

  /** Declared extensions hear of a reset before those that come from factories. */
  private final class OtherStubs implements StubLifecycleListener {

    @Override
    public String getName() {
      return "other-stubs";
    }

    @Override
    public void afterStubsReset() {
      server.stubFor(post(urlEqualTo("/")).withHeader("X-Other", equalTo("sent")));
    }
  }

  private void start(Extension... others) {
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .extensions(others)
                .extensions(new RekognitionMockExtensionFactory()));
    server.start();
  }

  private boolean isStubMatched() {
    var answer = Calls.to(server.baseUrl()).listCollections();
    assertThat(answer.body()).contains("CollectionIds");
    return server.getAllServeEvents().get(0).getStubMapping() != null;
  }

  private static final class OtherFilter implements StubRequestFilterV2 {

    @Override
    public String getName() {
      return "other-filter";
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
      return RequestFilterAction.continueWith(request);
    }
  }

  private static final class OtherTransformer implements ResponseDefinitionTransformerV2 {

    @Override
    public String getName() {
      return "other-transformer";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return event.getResponseDefinition();
    }
  }

  private static final class OtherListener implements ServeEventListener {

    @Override
    public String getName() {
      return "other-listener";
    }
  }
}
