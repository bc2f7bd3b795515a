package io.github.rekognitionmock.internal.server.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.internal.wiremock.Calls;
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
      List<String> lines = server.linesUpTo(PORT);
      String port = PORT.matcher(lines.get(lines.size() - 1)).replaceFirst("");
      Calls calls = new Calls(URI.create("http://localhost:" + port));

      assertThat(calls.call("DetectText", "{}").statusCode()).isEqualTo(418);
      assertThat(calls.createCollection("staff").statusCode()).isEqualTo(200);
      assertThat(calls.admin("GET", "/rekognition/state", "").body()).contains("staff");
    }
  }

  private Program start() throws IOException, URISyntaxException {
    Path wireMock =
        Path.of(WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Program.java(
        directory,
        List.of("-cp", Program.classPath(wireMock, Program.JAR), "wiremock.Run", "--port", "0"));
  }
}
