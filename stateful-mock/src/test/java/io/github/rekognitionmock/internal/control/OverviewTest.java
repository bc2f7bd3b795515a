package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen across accounts and regions. */
class OverviewTest {

  private static final Map<String, String> ALL = Map.of("account", "*");
  private static final Map<String, String> EUROPE = Map.of("region", "eu-west-1");
  private static final String STAFF = "{\"collections\": [{\"collectionId\": \"staff\"}]}";

  private final ControlCaller control = new ControlCaller();

  @Test
  void accountsAreListedWithHowMuchTheyHave() {
    control.call(
        "POST",
        "/state",
        EUROPE,
        "{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [{}, {}],"
            + " \"users\": [{\"userId\": \"alice\"}]}]}");
    control.aws("ListCollections", "{}");

    JsonNode accounts = ControlCaller.json(control.ok("GET", "/accounts", ""));

    assertThat(accounts).hasSize(2);
    assertThat(accounts.get(0).toString())
        .startsWith("{\"account\":\"123456789012\",\"region\":\"eu-west-1\"")
        .contains("\"collections\":1,\"faces\":2,\"users\":1");
    assertThat(accounts.get(1).get("requests").intValue()).isEqualTo(1);
  }

  @Test
  void accountsAreListedInOrder() {
    List<String> regions =
        List.of("eu-west-1", "ap-south-1", "us-west-2", "ca-west-1", "sa-east-1");
    regions.forEach(region -> control.call("POST", "/state", Map.of("region", region), STAFF));

    assertThat(ControlCaller.json(control.ok("GET", "/accounts", "")))
        .extracting(account -> account.get("region").textValue())
        .containsExactlyElementsOf(regions.stream().sorted().toList());
  }

  @Test
  void allAccountsAreExportedAtOnceAndCanBeBroughtBack() {
    control.call("POST", "/state", EUROPE, STAFF);
    control.call("PATCH", "/settings", EUROPE, "{\"journalCapacity\": 9}");
    String all = body("GET", "/state", ALL);

    ControlCaller other = new ControlCaller();
    other.ok("PUT", "/state", all);

    assertThat(new String(other.call("GET", "/state", ALL, "").body(), UTF_8)).isEqualTo(all);
    assertThat(all).contains("eu-west-1", "staff", "\"journalCapacity\" : 9");
  }

  @Test
  void allAccountsAreSavedAtOnceAndCanBeBroughtBack(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("state.json");
    control.keepStateIn(file);
    control.call("POST", "/state", EUROPE, STAFF);
    control.ok("POST", "/state", STAFF);

    control.ok("POST", "/state/save", "");

    assertThat(file).hasContent(body("GET", "/state", ALL));
  }

  @Test
  void allCanBeNarrowedToARegion() {
    control.call("POST", "/state", EUROPE, STAFF);
    control.ok("POST", "/state", STAFF);

    assertThat(body("GET", "/state", Map.of("account", "*", "region", "eu-west-1")))
        .contains("eu-west-1")
        .doesNotContain("us-east-1");
  }

  @Test
  void requestsOfAllAccountsAreListedTogether() {
    control.aws("ListCollections", "{}");

    assertThat(body("GET", "/requests", ALL)).contains("ListCollections");
  }

  @Test
  void whatIsAboutOneAccountWantsToKnowWhich() {
    assertThat(ControlCaller.error(control.call("GET", "/settings", ALL, "")))
        .isEqualTo("query.account is '*': name one account, as this call is about one only");
  }

  @Test
  void aCollectionThatIsMissingHereIsSaidToBeElsewhere() {
    control.call("POST", "/state", EUROPE, STAFF);
    control.aws("DeleteCollection", "{\"CollectionId\":\"staff\"}");

    assertThat(control.ok("GET", "/requests", ""))
        .contains("There is a collection 'staff' in eu-west-1, but the request was for us-east-1.");
  }

  @Test
  void aCollectionOfAnotherAccountIsNamedWithItsAccount() {
    control.call("POST", "/state", Map.of("account", "000000000001"), STAFF);
    control.aws("DeleteCollection", "{\"CollectionId\":\"staff\"}");

    assertThat(control.ok("GET", "/requests", ""))
        .contains("There is a collection 'staff' in account 000000000001 in us-east-1, but");
  }

  @Test
  void aCollectionOfTheAccountItselfIsNamedBeforeThoseOfOthers() {
    control.call("POST", "/state", EUROPE, STAFF);
    control.call("POST", "/state", Map.of("account", "000000000001"), STAFF);
    control.aws("DeleteCollection", "{\"CollectionId\":\"staff\"}");

    assertThat(control.ok("GET", "/requests", ""))
        .contains("There is a collection 'staff' in eu-west-1, but")
        .doesNotContain("in account 000000000001");
  }

  @Test
  void aFaultSaysForWhichRegionItWaitsAndThatRequestsCameForAnother() {
    String posted = body("POST", "/faults", EUROPE, "{\"error\": \"ThrottlingException\"}");
    assertThat(posted).contains("\"region\" : \"eu-west-1\"").doesNotContain("hint");

    control.aws("ListCollections", "{}");

    assertThat(body("GET", "/faults", EUROPE))
        .contains(
            "It waits for requests of account 123456789012 in eu-west-1, but such requests came"
                + " for account 123456789012 in us-east-1 only.");
  }

  @Test
  void theRootListsTheCallsForPrograms() {
    assertThat(control.ok("GET", "/", "")).contains("GET /accounts", "POST /state/save");
  }

  private String body(String method, String path, Map<String, String> query) {
    return body(method, path, query, "");
  }

  private String body(String method, String path, Map<String, String> query, String document) {
    return new String(control.call(method, path, query, document).body(), UTF_8);
  }
}
