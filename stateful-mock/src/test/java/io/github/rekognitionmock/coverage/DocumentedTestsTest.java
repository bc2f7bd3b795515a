package io.github.rekognitionmock.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed of the service and of the mock names the tests that hold it. */
class DocumentedTestsTest {

  private static final Path DOCUMENTS = Path.of("..", "docs");

  @ParameterizedTest
  @ValueSource(strings = {"behaviour.md", "coverage.md"})
  void everyRowNamesATest(String document) throws IOException {
    assertThat(rows(document)).isNotEmpty().allMatch(NamedTests::areIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"behaviour.md", "coverage.md"})
  void everyNamedTestExists(String document) throws IOException {
    NamedTests tests = new NamedTests(Path.of("src", "test", "java"));

    assertThat(tests.missing(Files.readString(DOCUMENTS.resolve(document)))).isEmpty();
  }

  private static List<String> rows(String document) throws IOException {
    try (Stream<String> lines = Files.lines(DOCUMENTS.resolve(document))) {
      return lines
          .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
          .filter(line -> !line.endsWith("| held by |"))
          .toList();
    }
  }
}
