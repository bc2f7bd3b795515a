package io.github.rekognitionmock.internal.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserStubTest {

  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .dynamicPort()
              .extensions(new RekognitionMockExtensionFactory()));
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
  void aStubOfTheUsersWinsOverTheMock() {
    server.stubFor(teapotForListCollections());

    assertThat(calls.listCollections().statusCode()).isEqualTo(418);
  }

  @Test
  void otherOperationsKeepWorkingBesideAStub() {
    server.stubFor(teapotForListCollections());

    assertThat(calls.createCollection("staff").body()).contains("collection/staff");
  }

  @Test
  void theMockAnswersAgainWhenTheStubIsRemoved() {
    StubMapping stub = server.stubFor(teapotForListCollections());
    server.removeStub(stub);

    assertThat(calls.listCollections().body()).contains("CollectionIds");
  }

  @Test
  void aStubThatIsEditedToClaimARequestWins() {
    StubMapping elsewhere = server.stubFor(post(urlEqualTo("/elsewhere")));
    server.editStub(teapotForListCollections().withId(elsewhere.getId()));

    assertThat(calls.listCollections().statusCode()).isEqualTo(418);
  }

  @Test
  void theMockAnswersAgainWhenTheStubIsEditedToClaimNothing() {
    StubMapping stub = server.stubFor(teapotForListCollections());
    server.editStub(post(urlEqualTo("/elsewhere")).withId(stub.getId()));

    assertThat(calls.listCollections().body()).contains("CollectionIds");
  }

  @Test
  void anUnknownTargetIsTheMocksToRefuse() {
    assertThat(calls.call("NoSuchOperation", "{}").body()).contains("UnknownOperationException");
  }

  @Test
  void aStubCanHoldTheMocksOwnAnswerBack() {
    server.stubFor(
        post(urlEqualTo("/"))
            .willReturn(aResponse().withFixedDelay(1).withTransformers(CatchAllTransformer.NAME)));

    assertThat(calls.listCollections().body()).contains("CollectionIds");
    assertThat(server.getAllServeEvents().get(0).getTiming().getAddedDelay()).isEqualTo(1);
  }

  private static MappingBuilder teapotForListCollections() {
    return post(urlEqualTo("/"))
        .withHeader("X-Amz-Target", containing("ListCollections"))
        .willReturn(aResponse().withStatus(418));
  }
}
