package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import org.junit.jupiter.api.Test;

class SimilaritiesTest {

  private final ControlCaller control = new ControlCaller();

  @Test
  void declaresOne() {
    control.ok(
        "POST", "/similarities", "{\"between\": [\"alice\", \"bob\"], \"similarity\": 62.5}");

    assertThat(control.account().similarities().all())
        .containsExactly(new SimilarityRule("alice", "bob", 62.5f));
  }

  @Test
  void declaresAList() {
    control.ok(
        "POST",
        "/similarities",
        """
        [{"between": ["alice", "bob"], "similarity": 0},
         {"between": ["alice", "alice"], "similarity": 100}]
        """);

    assertThat(control.account().similarities().all()).hasSize(2);
  }

  @Test
  void listsWhatWasDeclaredInTheFormInWhichItIsDeclared() {
    control.ok(
        "POST", "/similarities", "{\"between\": [\"alice\", \"bob\"], \"similarity\": 62.5}");
    String listed = control.ok("GET", "/similarities", "");
    control.ok("DELETE", "/similarities", "");

    control.ok("POST", "/similarities", listed);

    assertThat(control.ok("GET", "/similarities", "")).isEqualTo(listed).contains("62.5");
  }

  @Test
  void forgetsAll() {
    control.ok(
        "POST", "/similarities", "{\"between\": [\"alice\", \"bob\"], \"similarity\": 62.5}");

    control.ok("DELETE", "/similarities", "");

    assertThat(control.account().similarities().all()).isEmpty();
  }
}
