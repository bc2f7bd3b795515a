package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.collection.FaceCollection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.User;

class StateReplaceTest {

  private final ControlCaller control = new ControlCaller();

  @BeforeEach
  void haveAState() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{"collectionId": "old", "faces": [{"person": "alice"}]}],
         "images": [{"default": true, "faces": []}],
         "similarities": [{"between": ["alice", "bob"], "similarity": 10}]}
        """);
    control.ok("POST", "/faults", "{\"error\": \"ThrottlingException\"}");
  }

  @Test
  void takesAwayWhatIsNotInTheDocument() {
    control.ok("PUT", "/state", "{\"collections\": [{\"collectionId\": \"new\"}]}");

    assertThat(control.account().collections().all())
        .extracting(FaceCollection::id)
        .containsExactly("new");
    assertThat(control.account().images().all()).isEmpty();
    assertThat(control.account().similarities().all()).isEmpty();
  }

  @Test
  void clearsEverythingThatAnExportShows() {
    control.ok("DELETE", "/state", "");

    assertThat(control.ok("GET", "/state", ""))
        .isEqualTo(new ControlCaller().ok("GET", "/state", ""));
  }

  @Test
  void keepsFaultsAsTheyAreNotPartOfTheState() {
    control.ok("DELETE", "/state", "");

    assertThat(control.account().faults().all()).hasSize(1);
  }

  @Test
  void forgetsTheAnswersToEarlierTokens() {
    control.ok("DELETE", "/faults", "");
    createUser("staff", "alice");

    control.ok("DELETE", "/state", "");
    createUser("staff", "bob");

    assertThat(control.client().listUsers(r -> r.collectionId("staff")).users())
        .extracting(User::userId)
        .containsExactly("bob");
  }

  private void createUser(String collection, String user) {
    control.account().collections().findOrCreate(collection);
    control
        .client()
        .createUser(r -> r.collectionId(collection).userId(user).clientRequestToken("token"));
  }

  @Test
  void replacesTheStateOfSeveralAccounts() {
    control.ok(
        "PUT",
        "/state",
        """
        {"accounts": [
          {"account": "210987654321", "region": "eu-west-1",
           "collections": [{"collectionId": "there"}]},
          {"collections": [{"collectionId": "here"}]}]}
        """);

    assertThat(control.ok("GET", "/state", "")).contains("here").doesNotContain("old", "there");
    assertThat(state(Map.of("account", "210987654321", "region", "eu-west-1"))).contains("there");
  }

  private String state(Map<String, String> query) {
    return new String(control.call("GET", "/state", query, "").body(), UTF_8);
  }
}
