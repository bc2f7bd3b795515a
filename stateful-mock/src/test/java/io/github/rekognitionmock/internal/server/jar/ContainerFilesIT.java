package io.github.rekognitionmock.internal.server.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the container files start, run without containers. */
@Timeout(120)
class ContainerFilesIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private String dockerfile;
  private String compose;

  @BeforeEach
  void read() throws IOException {
    dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
    compose = Files.readString(ROOT.resolve("compose.yaml"));
    all("^ENV (\\w+)=(.*)$", dockerfile).forEach(environment::put);
    // Any free port will do here, where there is no container around it.
    environment.put("REKOGNITION_MOCK_PORT", "0");
    environment.put("REKOGNITION_MOCK_PORT_FILE", "port");
  }

  @Test
  void theEntryPointIsHealthyByTheHealthCheck() throws IOException, InterruptedException {
    try (Program server = run("^ENTRYPOINT (\\[.*])$")) {
      server.endpoint();
      try (Program check = run("^HEALTHCHECK .* CMD (\\[.*])$")) {
        assertThat(check.exitCode()).isZero();
      }
    }
  }

  @Test
  void theHealthCheckFailsWithoutTheServer() throws IOException, InterruptedException {
    environment.put("REKOGNITION_MOCK_PORT_FILE", "");
    environment.put("REKOGNITION_MOCK_PORT", "1");
    try (Program check = run("^HEALTHCHECK .* CMD (\\[.*])$")) {
      assertThat(check.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void theServiceBeginsWithItsSeedsAndIsCalledByItsName() throws IOException {
    all("^ {6}(REKOGNITION_MOCK_\\w+): (.*)$", compose)
        .forEach((name, value) -> environment.put(name, value.replace("\"", "")));
    environment.computeIfPresent("REKOGNITION_MOCK_SEED", (name, seeds) -> mounted(seeds));
    URI forClients =
        URI.create(
            all("(AWS_ENDPOINT_URL_REKOGNITION): (.*)$", compose)
                .get("AWS_ENDPOINT_URL_REKOGNITION"));

    try (Program server = run("^ENTRYPOINT (\\[.*])$")) {
      URI here = server.endpoint();
      assertThat(new Calls(here).listCollections().body()).contains("staff");
      assertThat(health(here, forClients.getAuthority())).isEqualTo(200);
      assertThat(health(here, "other:8080")).isEqualTo(403);
      assertThat(server.errors()).contains("ListCollections -> 200");
    }
  }

  private static int health(URI server, String host) throws IOException {
    return RawHttp.send(server, "GET /__admin/rekognition/health", new byte[0], "Host: " + host)
        .status();
  }

  private String mounted(String inContainer) {
    Map<String, String> volumes = new HashMap<>();
    all("- \\./(\\S+):(/\\w+):ro$", compose).forEach((here, there) -> volumes.put(there, here));
    return ROOT.resolve(volumes.get(inContainer)).toString();
  }

  private Program run(String instruction) throws IOException {
    Matcher matcher = Pattern.compile(instruction, Pattern.MULTILINE).matcher(dockerfile);
    assertThat(matcher.find()).isTrue();
    List<String> command = new ArrayList<>();
    for (JsonNode word : new ObjectMapper().readTree(matcher.group(1))) {
      command.add(word.textValue().replace("/opt/rekognition-mock.jar", Program.JAR.toString()));
    }
    assertThat(command.remove(0)).isEqualTo("java");
    return Program.java(directory, environment, command);
  }

  private static Map<String, String> all(String pattern, String text) {
    Map<String, String> found = new HashMap<>();
    Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .forEach(match -> found.put(match.group(1), match.group(2)));
    return found;
  }
}
