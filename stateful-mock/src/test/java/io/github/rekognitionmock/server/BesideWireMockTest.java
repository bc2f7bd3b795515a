package io.github.rekognitionmock.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.global.GlobalSettings;
import com.github.tomakehurst.wiremock.http.UniformDistribution;
import io.github.rekognitionmock.fault.Fault;
import io.github.rekognitionmock.fixture.HttpAccount;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ThrottlingException;

/** What users do with WireMock on the same server, while a fault of the mock's own is waiting. */
class BesideWireMockTest {

  private final HttpAccount mock = new HttpAccount();
  private final WireMockServer wireMock = mock.server().wireMock();
  private final RekognitionClient client =
      mock.client(configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry()));
  private Fault throttling;

  @BeforeEach
  void injectAFault() {
    throttling =
        mock.rekognition()
            .injectFault(ListCollectionsRequest.class, fault -> fault.throttle().always());
  }

  @AfterEach
  void stop() {
    client.close();
    mock.close();
  }

  @Test
  void aStubOfTheUsersWinsOverTheFault() {
    wireMock.stubFor(
        post(urlEqualTo("/")).willReturn(okJson("{\"CollectionIds\":[\"from the stub\"]}")));

    assertThat(listCollections()).containsExactly("from the stub");
    assertThat(throttling.timesFired()).isZero();
  }

  @Test
  void aFaultOfTheUsersWinsOverTheFault() {
    wireMock.stubFor(
        post(urlEqualTo("/")).willReturn(aResponse().withFault(CONNECTION_RESET_BY_PEER)));

    assertThatExceptionOfType(SdkClientException.class).isThrownBy(this::listCollections);
    assertThat(throttling.timesFired()).isZero();
  }

  @Test
  void aDelayOfTheUsersHoldsForTheMocksAnswers() {
    wireMock.setGlobalFixedDelay(1);

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::listCollections);
    assertThat(wireMock.getAllServeEvents().get(0).getTiming().getAddedDelay()).isEqualTo(1);
  }

  @Test
  void aRandomDelayOfTheUsersHoldsForThemToo() {
    wireMock.updateGlobalSettings(
        GlobalSettings.builder().delayDistribution(new UniformDistribution(1, 1)).build());

    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::listCollections);
    assertThat(wireMock.getAllServeEvents().get(0).getTiming().getAddedDelay()).isEqualTo(1);
  }

  @Test
  void verificationCountsTheMocksRequests() {
    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::listCollections);
    throttling.remove();
    listCollections();

    wireMock.verify(
        2,
        postRequestedFor(urlEqualTo("/"))
            .withHeader("X-Amz-Target", containing("RekognitionService.ListCollections")));
  }

  @Test
  void theRequestJournalShowsTheMocksAnswers() {
    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::listCollections);

    assertThat(wireMock.getAllServeEvents())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getResponse().getStatus()).isEqualTo(500);
              assertThat(event.getResponse().getBodyAsString()).contains("ThrottlingException");
            });
  }

  private List<String> listCollections() {
    return client.listCollections(r -> {}).collectionIds();
  }
}
