package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/control.md shows as documents is what the control API takes and answers. */
class ControlPageTest {

  private static final Path PAGE = Path.of("..", "docs", "control.md");

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource({
    "State and seed files, PUT, /state",
    "Images, POST, /images",
    "Faults, POST, /faults",
    "Settings, PUT, /settings",
    "Stubs, POST, /stubs"
  })
  void everyDocumentOnThePageIsTaken(String heading, String method, String path)
      throws IOException {
    String documents = documentsBelow(heading);

    if (documents.lines().allMatch(line -> line.startsWith("{") && line.endsWith("}"))) {
      documents.lines().forEach(document -> control.ok(method, path, document));
    } else {
      control.ok(method, path, documents);
    }
  }

  @Test
  void theProblemOnThePageIsAnswered() throws IOException {
    String seed =
        "{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [{}, {\"faceid\": \"1\"}]}]}";
    ControlResponse answer = control.call("PUT", "/state", Map.of(), seed);

    assertThat(ControlCaller.json(new String(answer.body(), StandardCharsets.UTF_8)))
        .isEqualTo(ControlCaller.json(documentsIn(Files.readString(PAGE))));
  }

  @Test
  void theRequestsOnThePageAreAsTheyAreAnswered() throws IOException {
    new Specification().checkAnswer("GET", "/requests", documentsBelow("Requests"));
  }

  private static String documentsBelow(String heading) throws IOException {
    return documentsIn(Files.readString(PAGE).split("## " + heading + "\n", 2)[1]);
  }

  private static String documentsIn(String text) {
    return text.split("```json\n", 2)[1].split("```", 2)[0];
  }
}
