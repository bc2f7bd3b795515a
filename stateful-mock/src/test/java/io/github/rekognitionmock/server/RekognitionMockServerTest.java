package io.github.rekognitionmock.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void sharesItsStateWithTheHandles() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      Calls calls = new Calls(server.endpoint());
      calls.createCollection("staff");
      assertThat(server.mock(ACCOUNT, REGION).inspect("staff")).isPresent();

      server.mock().clear();
      assertThat(calls.listCollections().body()).doesNotContain("staff");
      assertThat(server.mock(ACCOUNT, REGION).inspect("staff")).isEmpty();
    }
  }

  @Test
  void livesByTheGivenClock() {
    Instant then = Instant.parse("2024-02-29T12:00:00Z");
    try (RekognitionMockServer server = RekognitionMockServer.builder().clock(() -> then).start()) {
      new Calls(server.endpoint()).createCollection("staff");

      assertThat(server.mock(ACCOUNT, REGION).inspect("staff").orElseThrow().creationTimestamp())
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
            .listener(request -> heard.add(request.accountId() + request.operation()))
            .start()) {
      new Calls(server.endpoint()).listCollections();
    }

    assertThat(heard).containsExactly(ACCOUNT + "ListCollections");
  }

  @Test
  void beginsWithTheStateOfItsSeeds(@TempDir Path directory) throws IOException {
    Path staff = seed(directory, "staff", "{\"collections\": [{\"collectionId\": \"staff\"}]}");
    Path guests =
        seed(
            directory,
            "guests",
            """
            {"accounts": [{"region": "eu-west-1", "collections": [{"collectionId": "guests"}]}]}
            """);
    try (RekognitionMockServer server =
        RekognitionMockServer.builder().seed(staff).seed(guests).start()) {
      assertThat(server.mock().inspectAll())
          .extracting(CollectionState::collectionId)
          .containsExactly("staff");
      assertThat(server.mock(ACCOUNT, "eu-west-1").inspect("guests")).isPresent();
    }
  }

  @Test
  void saysWhichSeedIsWrong(@TempDir Path directory) throws IOException {
    Path wrong = seed(directory, "wrong", "{\"collections\": [{\"id\": \"staff\"}]}");
    RekognitionMockServer.Builder server = RekognitionMockServer.builder().seed(wrong);

    assertThatIllegalArgumentException()
        .isThrownBy(server::start)
        .withMessageStartingWith(
            "The seed file '%s' is wrong: collections[0].id is unknown: ", wrong);
  }

  @Test
  void saysWhichSeedIsMissing(@TempDir Path directory) {
    Path missing = directory.resolve("missing.json");
    RekognitionMockServer.Builder server = RekognitionMockServer.builder().seed(missing);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(server::start)
        .withMessage(
            "Cannot read the seed file '%s': there is no such file. Give a JSON file that you may"
                + " read.",
            missing);
  }

  @Test
  void refusesAccountsAndRegionsThatAreNone() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.mock("12345", REGION))
          .withMessage("The account id is '12345': give twelve digits, as in 123456789012");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.mock(ACCOUNT, "Ireland"))
          .withMessage("The region is 'Ireland': give a region's name, as in us-east-1");
    }
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
  void aHostMayBeNamedTwice() {
    RekognitionMockServer.Builder server = RekognitionMockServer.builder();

    assertThatCode(() -> server.allowedHosts("ci.example", "ci.example"))
        .doesNotThrowAnyException();
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
      RekognitionMockServer.Builder second = RekognitionMockServer.builder().port(first.port());

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

  private static Path seed(Path directory, String name, String json) throws IOException {
    return Files.writeString(directory.resolve(name + ".json"), json);
  }

  private static int freePort() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      return server.port();
    }
  }
}
