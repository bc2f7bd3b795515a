package io.github.rekognitionmock.internal.server.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StandaloneCommandIT {

  @TempDir private Path directory;

  @Test
  void versionComesFromTheManifest() throws IOException {
    try (Program program = Program.jar(directory, "--version")) {
      assertThat(new String(program.output(), UTF_8))
          .matches("rekognition-mock \\d+\\.\\d+\\.\\d+.* \\(WireMock \\d+\\.\\d+\\.\\d+.*\\)\\R");
    }
  }

  @Test
  void imageWritesNothingButTheImage() throws IOException {
    try (Program program = Program.jar(directory, "image", "alice", "bob")) {
      assertThat(program.output()).isEqualTo(Images.showing("alice", "bob"));
    }
  }

  @Test
  void anUnknownOptionIsSaidInOneLine() throws IOException, InterruptedException {
    try (Program program = Program.jar(directory, "--prot", "8080")) {
      assertOneLine(program, "There is no option '--prot'");
    }
  }

  @Test
  void aTakenPortIsSaidInOneLine() throws IOException, InterruptedException {
    try (RekognitionMockServer other = RekognitionMockServer.start();
        Program program = Program.jar(directory, "--port", Integer.toString(other.port()))) {
      assertOneLine(program, "127.0.0.1:" + other.port() + ": Address already in use");
    }
  }

  @Test
  void aWrongSeedIsSaidInOneLine() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("seed.json"), "{\"collections\": [\n{\"id\": 1}]}");
    try (Program program = Program.jar(directory, "--port", "0", "--seed", "seed.json")) {
      assertOneLine(program, "The seed file 'seed.json' is wrong: collections[0].id is unknown");
    }
  }

  private static void assertOneLine(Program program, String complaint)
      throws IOException, InterruptedException {
    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.errors()).startsWith("rekognition-mock: ").contains(complaint);
    assertThat(program.errors()).hasLineCount(1);
    assertThat(program.output()).isEmpty();
  }
}
