package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeCallsTest {

  private static final String ALICE = "{\"collectionId\": \"staff\", \"userId\": \"alice\"}";

  private final ControlCaller control = new ControlCaller();

  @BeforeEach
  void seed() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{"collectionId": "staff",
          "faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9"}],
          "users": [{"userId": "alice"}]}]}
        """);
  }

  @Test
  void theClockCanBePutForward() {
    control.ok("PUT", "/settings", "{\"lifecycle\": {\"afterMillis\": 60000}}");
    associate();

    assertThat(status()).contains("UPDATING");
    control.ok("POST", "/clock", "{\"advanceMillis\": 60000}");
    assertThat(status()).contains("ACTIVE");
  }

  @Test
  void theClockShowsItsTime() {
    assertThat(control.ok("POST", "/clock", "{\"advanceMillis\": 1000}"))
        .contains("2026-11-20T10:15:31.123456Z")
        .isEqualTo(control.ok("GET", "/clock", ""));
  }

  @Test
  void theClockDoesNotGoBack() {
    assertThat(control.refused(400, "POST", "/clock", "{\"advanceMillis\": -1}"))
        .isEqualTo("advanceMillis is -1: give a number from 0 to 2147483647");
  }

  @Test
  void aChangeCanBeCompleted() {
    control.ok("PUT", "/settings", "{\"lifecycle\": \"manual\"}");
    associate();

    assertThat(status()).contains("UPDATING");
    control.ok("POST", "/complete", ALICE);
    assertThat(status()).contains("ACTIVE");
  }

  @Test
  void aChangeOfNobodyCannotBeCompleted() {
    assertThat(control.refused(400, "POST", "/complete", ALICE.replace("alice", "bob")))
        .isEqualTo(
            "There is no user 'bob' in collection 'staff': create it first, or check the id");
    assertThat(control.refused(400, "POST", "/complete", ALICE.replace("staff", "guests")))
        .isEqualTo("There is no collection 'guests': create it first, or check the id");
  }

  private void associate() {
    control.aws(
        "AssociateFaces",
        """
        {"CollectionId": "staff", "UserId": "alice",
         "FaceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]}
        """);
  }

  private String status() {
    return control.aws("ListUsers", "{\"CollectionId\": \"staff\"}");
  }
}
