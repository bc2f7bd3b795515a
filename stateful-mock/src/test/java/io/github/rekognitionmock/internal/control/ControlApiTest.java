package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlApiTest {

  private static final String STAFF = "{\"collections\": [{\"collectionId\": \"staff\"}]}";

  private final ControlCaller control = new ControlCaller();

  @Test
  void saysWhatIsThereWhenNothingIsAtThePath() {
    assertThat(control.refused(404, "GET", "/nonsense", ""))
        .startsWith("There is nothing at '/nonsense': known are /")
        .contains("/faults, ", "/state");
  }

  @Test
  void suggestsTheNearestPath() {
    assertThat(control.refused(404, "GET", "/imags", ""))
        .isEqualTo("There is nothing at '/imags': did you mean /images?");
  }

  @Test
  void saysWhichMethodsAResourceUnderstands() {
    assertThat(control.refused(405, "PATCH", "/state", ""))
        .isEqualTo("'/state' does not understand PATCH: use DELETE or GET or POST or PUT");
  }

  @Test
  void refusesAnAccountThatIsNotTwelveDigits() {
    assertThat(error(Map.of("account", "12345")))
        .isEqualTo("query.account is '12345': give twelve digits, as in 123456789012");
  }

  @Test
  void refusesARegionThatNoRegionCanBeCalled() {
    assertThat(error(Map.of("region", "us east")))
        .isEqualTo("query.region is 'us east': give a region's name, as in us-east-1");
  }

  @Test
  void refusesAParameterThatItDoesNotKnow() {
    assertThat(error(Map.of("acount", "123456789012")))
        .isEqualTo("query.acount is unknown: did you mean account?");
  }

  @Test
  void speaksOfTheDefaultAccountIfNoneIsNamed() {
    control.ok("PUT", "/state", STAFF);

    Map<String, String> defaults = Map.of("account", "123456789012", "region", "us-east-1");
    assertThat(state(defaults)).contains("staff");
  }

  @Test
  void keepsAccountsApart() {
    control.ok("PUT", "/state", STAFF);

    assertThat(state(Map.of("account", "210987654321"))).doesNotContain("staff");
  }

  @Test
  void keepsRegionsApart() {
    control.ok("PUT", "/state", STAFF);

    assertThat(state(Map.of("region", "eu-west-1"))).doesNotContain("staff");
  }

  private String error(Map<String, String> query) {
    ControlResponse response = control.call("GET", "/state", query, "");
    assertThat(response.status()).isEqualTo(400);
    return ControlCaller.error(response);
  }

  private String state(Map<String, String> query) {
    return new String(control.call("GET", "/state", query, "").body(), UTF_8);
  }
}
