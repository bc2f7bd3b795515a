package io.github.rekognitionmock.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.settings.Settings;
import io.github.rekognitionmock.wiremock.Calls;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RekognitionMockServerTest {

  private static final String ACCOUNT = "123456789012";
  private static final String REGION = "us-east-1";

  @Test
  void listensOnAFreePortOfThisMachine() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      assertThat(server.endpoint()).hasToString("http://127.0.0.1:" + server.port());
      assertThat(new Calls(server.endpoint()).listCollections().statusCode()).isEqualTo(200);
      assertThat(server.httpsEndpoint()).isEmpty();
    }
  }

  @Test
  void listensOnThePortsThatWereChosen() {
    int free = freePort();
    try (RekognitionMockServer server = RekognitionMockServer.builder().port(free).start()) {
      assertThat(server.port()).isEqualTo(free);
    }
  }

  @Test
  void namesItsHttpsEndpoint() {
    try (RekognitionMockServer server = RekognitionMockServer.builder().httpsPort(0).start()) {
      assertThat(server.httpsEndpoint().orElseThrow()).hasScheme("https").hasHost("127.0.0.1");
    }
  }

  @Test
  void sharesItsStateWithTheHandlesAndForgetsAccounts() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      Calls calls = new Calls(server.endpoint());
      calls.createCollection("staff");
      assertThat(server.mock(ACCOUNT, REGION).inspect("staff")).isPresent();

      server.forget(ACCOUNT);
      assertThat(calls.listCollections().body()).doesNotContain("staff");
      assertThat(server.mock(ACCOUNT, REGION).inspect("staff")).isEmpty();
    }
  }

  @Test
  void livesByTheGivenClock() {
    Instant then = Instant.parse("2024-02-29T12:00:00Z");
    try (RekognitionMockServer server = RekognitionMockServer.builder().clock(() -> then).start()) {
      new Calls(server.endpoint()).createCollection("staff");

      assertThat(server.mock(ACCOUNT, REGION).inspect("staff").orElseThrow().createdAt())
          .isEqualTo(then);
    }
  }

  @Test
  void givesEveryAccountTheChosenSettings() {
    Settings settings = Settings.builder().requestsPerSecond(0).build();
    try (RekognitionMockServer server =
        RekognitionMockServer.builder().settings(settings).start()) {
      assertThat(new Calls(server.endpoint()).listCollections().body())
          .contains("ProvisionedThroughputExceededException");
      assertThat(server.mock(ACCOUNT, "eu-west-1").settings()).isEqualTo(settings);
    }
  }

  @Test
  void tellsTheListenerOfEveryRequest() {
    List<String> heard = new CopyOnWriteArrayList<>();
    try (RekognitionMockServer server =
        RekognitionMockServer.builder()
            .listener((account, request) -> heard.add(account.account() + request.operation()))
            .start()) {
      new Calls(server.endpoint()).listCollections();
    }

    assertThat(heard).containsExactly(ACCOUNT + "ListCollections");
  }

  @Test
  void theUserHasTheLastWordAboutWireMock() {
    try (RekognitionMockServer server =
        RekognitionMockServer.builder()
            .bindAddress("127.0.0.1")
            .wireMock(settings -> settings.bindAddress("localhost"))
            .start()) {
      assertThat(server.endpoint()).hasHost("localhost");
    }
  }

  @Test
  void theUsersStubsGoToItsWireMock() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      server.wireMock().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(418)));

      assertThat(new Calls(server.endpoint()).listCollections().statusCode()).isEqualTo(418);
    }
  }

  @Test
  void saysWhichPortIsTakenAndHowToMendIt() {
    try (RekognitionMockServer first = RekognitionMockServer.start()) {
      RekognitionMockServerBuilder second = RekognitionMockServer.builder().port(first.port());

      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(second::start)
          .withMessage(
              "Cannot listen on 127.0.0.1:%s: Address already in use. Stop the program that listens"
                  + " there, or choose another port: 0 takes a free one.",
              first.port());
    }
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RekognitionMockServer.builder().port(65536))
        .withMessageContaining("65536");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RekognitionMockServer.builder().httpsPort(-1));
  }

  @Test
  void canBeClosedTwice() {
    RekognitionMockServer server = RekognitionMockServer.start();
    server.close();

    assertThatCode(server::close).doesNotThrowAnyException();
  }

  private static int freePort() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      return server.port();
    }
  }
}
