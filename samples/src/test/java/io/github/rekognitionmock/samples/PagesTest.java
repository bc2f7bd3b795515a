package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show as Java is what the build compiles and runs. */
class PagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SAMPLE =
      Pattern.compile("<!-- sample: (\\S+) -->\\s+```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("samples")
  void pagesShowProgramsThatRun(MatchResult sample) throws IOException {
    String program = Files.readString(ROOT.resolve(sample.group(1)));

    assertThat(program).containsIgnoringWhitespaces(sample.group(2));
  }

  static Stream<MatchResult> samples() {
    return Stream.of("README.md", "docs/junit.md").flatMap(PagesTest::samplesOn);
  }

  private static Stream<MatchResult> samplesOn(String page) {
    try {
      return SAMPLE.matcher(Files.readString(ROOT.resolve(page))).results();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
