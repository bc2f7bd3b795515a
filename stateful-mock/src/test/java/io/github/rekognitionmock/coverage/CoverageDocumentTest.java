package io.github.rekognitionmock.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");

  @Test
  void theCoveragePageSaysWhatTheRegistryHas() throws IOException {
    String expected = CoverageDocument.write(new OperationRegistry());
    if (Boolean.getBoolean("coverage.write")) {
      Files.writeString(DOCUMENT, expected);
    }

    assertThat(Files.readString(DOCUMENT))
        .as("docs/coverage.md is stale; run this test with -Dcoverage.write=true")
        .isEqualTo(expected);
  }
}
