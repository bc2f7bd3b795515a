package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsCallsTest {

  private final ControlCaller control = new ControlCaller();

  @Test
  void showWhatWasAskedAndAnswered() {
    control.aws("CreateCollection", "{\"CollectionId\":\"staff\"}");

    assertThat(requests().get(0))
        .contains("\"operation\":\"CreateCollection\"")
        .contains("\"account\":\"123456789012\",\"region\":\"us-east-1\"")
        .contains("\"time\":\"2026-11-20T10:15:30.123456Z\"")
        .contains("\"request\":{\"CollectionId\":\"staff\"}")
        .contains("\"response\":{\"StatusCode\":200,")
        .contains("\"attempt\":1")
        .endsWith("\"explanations\":[]}");
  }

  @Test
  void showErrors() {
    control.aws("DeleteCollection", "{\"CollectionId\":\"staff\"}");

    assertThat(requests().get(0))
        .contains(
            "\"error\":{\"type\":\"ResourceNotFoundException\",\"status\":400,"
                + "\"message\":\"The collection id: staff does not exist\"}")
        .doesNotContain("\"response\"");
  }

  @Test
  void showFaultsAndExplainThem() {
    control.ok("POST", "/faults", "{\"connection\": \"cutBody\"}");
    control.aws("ListCollections", "{}");

    assertThat(requests().get(0))
        .contains("\"connection\":\"cutBody\"", "\"explanations\":[\"Fault 1 happened");
  }

  @Test
  void keepTheirOrder() {
    control.aws("CreateCollection", "{\"CollectionId\":\"staff\"}");
    control.aws("ListCollections", "{}");

    assertThat(requests()).hasSize(2).last().asString().contains("ListCollections");
  }

  @Test
  void canBeForgotten() {
    control.aws("ListCollections", "{}");

    control.ok("DELETE", "/requests", "");

    assertThat(requests()).isEmpty();
  }

  private List<String> requests() {
    List<String> requests = new ArrayList<>();
    ControlCaller.json(control.ok("GET", "/requests", ""))
        .forEach(request -> requests.add(request.toString()));
    return requests;
  }
}
