package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Settings, faults and stubs in a document about state. */
class BehaviourInStateTest {

  private static final String FAULT = "{\"operation\": \"ListFaces\", \"connection\": \"reset\"}";
  private static final String STUB =
      "{\"operation\": \"DetectText\", \"response\": {\"TextModelVersion\": \"%s\"}}";

  private final ControlCaller control = new ControlCaller();

  @Test
  void isAddedToWhatIsThere() {
    control.ok("PATCH", "/settings", "{\"strictRecognition\": true}");
    control.ok("POST", "/faults", FAULT);

    control.ok(
        "POST",
        "/state",
        "{\"settings\": {\"journalCapacity\": 9}, \"faults\": [%s], \"stubs\": [%s, %s]}"
            .formatted(FAULT, STUB.formatted(1), STUB.formatted(2)));

    assertThat(control.account().settings().journalCapacity()).isEqualTo(9);
    assertThat(control.account().settings().strictRecognition()).isTrue();
    assertThat(control.account().faults().all()).hasSize(2);
    assertThat(control.aws("DetectText", "{\"Image\":{}}")).contains("\"2\"");
  }

  @Test
  void replacesWhatIsThereIfTheStateIsReplaced() {
    control.ok("PATCH", "/settings", "{\"strictRecognition\": true}");
    control.ok("POST", "/faults", FAULT);
    control.ok("POST", "/stubs", STUB.formatted(1));

    control.ok("PUT", "/state", "{\"settings\": {}, \"faults\": [], \"stubs\": []}");

    assertThat(control.account().settings().strictRecognition()).isFalse();
    assertThat(control.account().faults().all()).isEmpty();
    assertThat(control.account().stubs().all()).isEmpty();
  }

  @Test
  void allowsTheFacesOfTheDocument() {
    String user =
        """
        {"faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9"}],
         "collectionId": "staff",
         "users": [{"userId": "alice", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]}]}
        """;
    String state = "{\"settings\": {\"quotas\": {\"facesPerUser\": %s}}, \"collections\": [%s]}";
    control.ok("PATCH", "/settings", "{\"quotas\": {\"facesPerUser\": 0}}");

    control.ok("PUT", "/state", state.formatted(1, user));

    assertThat(control.refused(400, "PUT", "/state", state.formatted(0, user)))
        .isEqualTo("collections[0].users[0].faceIds has 1 faces: give a user at most 0");
  }

  @Test
  void staysIfTheDocumentSaysNothingOfIt() {
    control.ok("PATCH", "/settings", "{\"strictRecognition\": true}");
    control.ok("POST", "/faults", FAULT);

    control.ok("PUT", "/state", "{}");

    assertThat(control.account().settings().strictRecognition()).isTrue();
    assertThat(control.account().faults().all()).hasSize(1);
  }

  @Test
  void changesNothingIfAnyOfItIsWrong() {
    String sentence =
        control.refused(
            400,
            "POST",
            "/state",
            "{\"settings\": {\"journalCapacity\": 9}, \"faults\": [{\"times\": 2}]}");

    assertThat(sentence).startsWith("faults[0] ");
    assertThat(control.account().settings().journalCapacity()).isEqualTo(1000);
  }

  @Test
  void cannotBeSavedWithoutAFile() {
    assertThat(control.refused(409, "POST", "/state/save", "")).contains("--state FILE");
  }
}
