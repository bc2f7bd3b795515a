package io.github.rekognitionmock.internal.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/control.md shows as documents is what the control API takes. */
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

  private static String documentsBelow(String heading) throws IOException {
    Pattern block = Pattern.compile("## " + heading + "\n.*?```json\n(.*?)```", Pattern.DOTALL);
    return block
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No documents below " + heading));
  }
}
