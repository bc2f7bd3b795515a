package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals are problems as RFC 9457 has them, with a JSON Pointer to the member that is wrong. */
class ProblemTest {

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing, , 404, Not Found",
    "GET, /faults/7, , 404, Not Found",
    "PATCH, /state, , 405, Method Not Allowed",
    "POST, /clock, {}, 400, Bad Request"
  })
  void saysOfWhatKindItIs(String method, String path, String body, int status, String title) {
    JsonNode problem = problem(method, path, body == null ? "" : body);

    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("title").textValue()).isEqualTo(title);
    assertThat(problem.get("detail").textValue()).isNotBlank();
  }

  @Test
  void isAConflictIfTheStateSaysOtherwise() {
    String staff =
        "{\"collections\": [{\"collectionId\": \"staff\", \"tags\": {\"team\": \"%s\"}}]}";
    control.ok("PUT", "/state", staff.formatted("hr"));
    JsonNode problem = problem("POST", "/state", staff.formatted("it"));

    assertThat(problem.get("status").intValue()).isEqualTo(409);
    assertThat(problem.get("title").textValue()).isEqualTo("Conflict");
    assertThat(problem.has("pointer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PUT   | /state        | {"colections": []} | /colections
          PUT   | /state        | {"collections": [{"collectionId": "a"}, {"collectionId": 5}]} | /collections/1/collectionId
          PUT   | /state        | {"collections": [{"collectionId": "a", "faces": [{}, {"ordinal": -1}]}]} | /collections/0/faces/1/ordinal
          PUT   | /state        | {"collections": [{"collectionId": "a", "users": [{"userId": "u", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]}]}]} | /collections/0/users/0/faceIds/0
          PUT   | /state        | {"collections": [{"collectionId": "a", "users": [{"userId": "u"}, {"userId": "u"}]}]} | /collections/0/users/1
          PUT   | /state        | {"collections": [{"collectionId": "a", "createdAt": "2026-02-30T00:00:00Z"}]} | /collections/0/createdAt
          PUT   | /state        | {"collections": [{"collectionId": "a", "tags": {"a/b~c.d": 1}}]} | /collections/0/tags/a~1b~0c.d
          PUT   | /state        | {"collections": [{"collectionId": "a", "tags": {"a/b": "!"}}]} | /collections/0/tags/a~1b
          POST  | /images       | {"default": true, "faces": [{"detail": {"Smile": {"Value": 1}}}]} | /faces/0/detail/Smile/Value
          POST  | /images       | [{"default": true, "faces": [{"detail": {"Emotions": [{}, {"Kind": "SAD"}]}}]}] | /0/faces/0/detail/Emotions/1/Kind
          POST  | /similarities | {"between": ["a"], "similarity": 1} | /between
          POST  | /faults       | [{"error": "A", "operation": "CreateUser", "matching": {"UserID": "a"}}] | /0/matching/UserID
          POST  | /faults       | {"error": "ThrotlingException"} | /error
          POST  | /stubs        | {"operation": "ListUsers", "response": {}} | /operation
          PATCH | /settings     | {"newFaces": "manual"} | /newFaces
          PATCH | /settings     | {"quotas": {"facesPerUser": -1}} | /quotas/facesPerUser
          POST  | /complete     | {"collectionId": "staff"} | /userId
          """)
  void pointsToTheMemberThatIsWrong(String method, String path, String body, String pointer) {
    assertThat(problem(method, path, body).get("pointer").textValue()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"collections": [{"collectionId": }]}
          []
          {"accounts": [], "images": []}
          """)
  void pointsNowhereIfTheDocumentIsWrongAsAWhole(String body) {
    assertThat(problem("PUT", "/state", body).has("pointer")).isFalse();
  }

  @Test
  void pointsNowhereIfTheQueryIsWrong() {
    ControlResponse response = control.call("GET", "/state", Map.of("account", "12"), "");

    assertThat(json(response).has("pointer")).isFalse();
  }

  private JsonNode problem(String method, String path, String body) {
    ControlResponse response = control.call(method, path, Map.of(), body);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(json(response).get("status").intValue()).isEqualTo(response.status());
    return json(response);
  }

  private static JsonNode json(ControlResponse response) {
    return ControlCaller.json(new String(response.body(), StandardCharsets.UTF_8));
  }
}
