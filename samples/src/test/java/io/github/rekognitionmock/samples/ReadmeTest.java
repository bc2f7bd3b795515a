package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows as Java is what the build compiles and runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SAMPLE =
      Pattern.compile("<!-- sample: (\\S+) -->\\s+```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("samples")
  void theReadmeShowsAProgramThatRuns(MatchResult sample) throws IOException {
    String program = Files.readString(ROOT.resolve(sample.group(1)));

    assertThat(program).containsIgnoringWhitespaces(sample.group(2));
  }

  static Stream<MatchResult> samples() throws IOException {
    return SAMPLE.matcher(Files.readString(ROOT.resolve("README.md"))).results();
  }
}
