package io.github.rekognitionmock.internal.server.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** WireMock's own program, with the jar beside it on the class path. */
@Timeout(120)
class WireMockStandaloneIT {

  private static final Pattern PORT = Pattern.compile("^port: +");

  @TempDir private Path directory;

  @Test
  void getsTheMockBesideTheStubsThatItHas() throws IOException, URISyntaxException {
    Files.writeString(
        Files.createDirectory(directory.resolve("mappings")).resolve("teapot.json"),
        """
        {
          "request": {"method": "POST", "headers": {"X-Amz-Target": {"contains": "DetectText"}}},
          "response": {"status": 418}
        }
        """);
    try (Program server = start()) {
      Calls calls = calls(server);

      assertThat(calls.call("DetectText", "{}").statusCode()).isEqualTo(418);
      assertThat(calls.createCollection("staff").statusCode()).isEqualTo(200);
      assertThat(calls.admin("GET", "/rekognition/state", "").body()).contains("staff");
    }
  }

  /** As the entry point of WireMock's image has it: its jar in lib, extensions beside it. */
  @Test
  void getsTheMockInTheLayoutOfWireMocksImage() throws IOException, URISyntaxException {
    Files.copy(wireMock(), Files.createDirectory(directory.resolve("lib")).resolve("wiremock.jar"));
    Files.copy(
        Program.JAR, Files.createDirectory(directory.resolve("extensions")).resolve("mock.jar"));
    String layout = "lib/*" + File.pathSeparator + "extensions/*";
    try (Program server =
        Program.java(directory, List.of("-cp", layout, "wiremock.Run", "--port", "0"))) {
      assertThat(calls(server).createCollection("staff").statusCode()).isEqualTo(200);
    }
  }

  private static Calls calls(Program server) throws IOException {
    List<String> lines = server.linesUpTo(PORT);
    String port = PORT.matcher(lines.get(lines.size() - 1)).replaceFirst("");
    return new Calls(URI.create("http://localhost:" + port));
  }

  private static Path wireMock() throws URISyntaxException {
    return Path.of(
        WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Program start() throws IOException, URISyntaxException {
    return Program.java(
        directory,
        List.of("-cp", Program.classPath(wireMock(), Program.JAR), "wiremock.Run", "--port", "0"));
  }
}
