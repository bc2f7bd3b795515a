package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a document gets which contradicts what is there. F is a face id. */
class StateConflictTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private final ControlCaller control = new ControlCaller();
  private String before;

  @BeforeEach
  void haveAState() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{
           "collectionId": "staff", "tags": {"team": "hr"},
           "faces": [{"faceId": "%s", "person": "alice"}],
           "users": [{"userId": "alice", "faceIds": ["%s"]}, {"userId": "bob"}]}]}
        """
            .formatted(FACE, FACE));
    before = control.ok("GET", "/state", "");
  }

  @Test
  void refusesMoreTagsThanTheCollectionMayHaveInAll() {
    String further =
        IntStream.rangeClosed(1, 50)
            .mapToObj("\"tag-%d\": \"\""::formatted)
            .collect(Collectors.joining(", "));

    assertThat(
            control.refused(
                409,
                "POST",
                "/state",
                "{\"collections\": [{\"collectionId\": \"staff\", \"tags\": {%s}}]}"
                    .formatted(further)))
        .isEqualTo("The collection 'staff' would have 51 tags: give it at most 50");
    assertThat(control.ok("GET", "/state", "")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "tags": {"team": "it"} | The tag 'team' of collection 'staff' exists with another value ('hr'): leave it out, or replace the whole state
          "faces": [{"faceId": "F", "person": "bob"}] | The face F of collection 'staff' exists with another person: leave it out, or replace the whole state
          "faces": [{"faceId": "F", "person": "alice", "externalImageId": "a", "ordinal": 1}] | The face F of collection 'staff' exists with another external image id, ordinal: leave it out, or replace the whole state
          "users": [{"userId": "alice"}] | The user 'alice' of collection 'staff' exists with other faces and the status ACTIVE: leave it out, or replace the whole state
          "users": [{"userId": "bob", "status": "UPDATING"}] | The user 'bob' of collection 'staff' exists with the status CREATED: leave it out, or replace the whole state
          "users": [{"userId": "carol", "faceIds": ["F"]}] | The face F of collection 'staff' belongs to user 'alice': do not give it to user 'carol'
          """)
  void namesWhatIsThereWithOtherContent(String members, String sentence) {
    String document =
        "{\"collections\": [{\"collectionId\": \"new\"}, {\"collectionId\": \"staff\", %s}]}"
            .formatted(members);

    assertThat(
            control.refused(409, "POST", "/state", document.replace("\"F\"", "\"" + FACE + "\"")))
        .isEqualTo(sentence.replace("face F", "face " + FACE));
    assertThat(control.ok("GET", "/state", "")).isEqualTo(before);
  }

  @Test
  void changesNoAccountIfThereIsAConflictInOneOfThem() {
    control.refused(
        409,
        "POST",
        "/state",
        """
        {"accounts": [
          {"account": "210987654321", "collections": [{"collectionId": "staff"}]},
          {"collections": [{"collectionId": "staff", "tags": {"team": "it"}}]}]}
        """);

    ControlResponse other = control.call("GET", "/state", Map.of("account", "210987654321"), "");
    assertThat(new String(other.body(), UTF_8)).doesNotContain("staff");
  }
}
