package io.github.rekognitionmock.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpExplainsTheServersOptionsAndNamesTheCommands() {
    assertThat(run("--port", "1", "--help")).isZero();
    assertThat(text(out))
        .startsWith("Usage: java -jar")
        .contains("--seed=FILE", "--state=FILE", "REKOGNITION_MOCK_PORT", "env", "health");
    assertThat(text(out).lines().count()).isLessThan(50);
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "image", "env", "health"})
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(text(out)).contains(" " + command + " ", "Example");
  }

  @Test
  void wireMocksOptionsAreExplainedOnDemand() {
    assertThat(run("--wiremock-help")).isZero();
    assertThat(text(out)).contains("--root-dir");
  }

  @Test
  void versionNamesWireMocksAsWell() {
    assertThat(run("--version")).isZero();
    assertThat(text(out)).matches("rekognition-mock .+ \\(WireMock \\d+\\.\\d+\\.\\d+.*\\)\\R");
  }

  @Test
  void imageWritesAnImageOfThePersons() {
    assertThat(run("image", "alice", "bob")).isZero();
    assertThat(out.toByteArray()).isEqualTo(Images.showing("alice", "bob"));
  }

  @Test
  void imageWritesOtherPicturesOfTheSamePersons() {
    assertThat(run("image", "--variant=2", "alice")).isZero();
    assertThat(out.toByteArray()).isEqualTo(Images.variant(2).showing("alice"));
  }

  @Test
  void imageWritesJpegsOfAnySize() {
    assertThat(run("image", "--format=jpeg", "--size", "320x240", "alice")).isZero();
    assertThat(out.toByteArray()).isEqualTo(Images.jpeg().size(320, 240).showing("alice"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sevre                          | There is no command 'sevre'
          --prot 8080                    | There is no option '--prot'
          -p 8080                        | There is no option '-p'
          env --prot 8080                | There is no option '--prot'
          --port                         | Missing required parameter for option '--port' (N)
          --port 1 --port 2              | option '--port' (N) should be specified only once
          --port x                       | 'x' is no port: give a number from 0 to 65535
          --port=70000                   | '70000' is no port: give a number from 0 to 65535
          --port 0 --https-port 99999    | '--https-port': '99999' is no port: give a number
          --bind-address 192.0.2.1       | Cannot listen on 192.0.2.1:8080
          --seed                         | Missing required parameter for option '--seed' (FILE)
          --seed no-such.json            | Cannot read the seed file 'no-such.json': there is no
          --seed=src                     | 'src': java.io.IOException: there is no .json file
          --port 0 --extensions no.Class | no.Class (class not found)
          --port-file no-such/port       | Cannot write the port file 'no-such/port'
          image --variant two alice      | Invalid value for option '--variant': 'two' is not an int
          --port 0 --images no-such      | 'no-such' is not a folder: give one with pictures
          image --size 640 alice         | The size '640' is not width and height
          image --size 79x80 alice       | Cannot make the image: The width of an image cannot be 79
          image --format gif alice       | The format 'gif' is neither png nor jpeg
          image ali\u0007ce            | person
          env --port 1                   | No server is up at 'http://127.0.0.1:1': Connection refused
          env --port-file no-such        | Cannot read the port file 'no-such'
          env --shell tcsh               | '--shell': expected one of [SH, FISH, POWERSHELL]
          """)
  void whatIsWrongIsSaidInOneLine(String arguments, String complaint) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(text(err)).startsWith("rekognition-mock: ").contains(complaint).hasLineCount(1);
    assertThat(out.size()).isZero();
  }

  @Test
  void anEnvironmentVariableStandsForAnOptionThatIsNotThere() {
    environment.put("REKOGNITION_MOCK_VARIANT", "2");

    assertThat(run("image", "alice")).isZero();
    assertThat(out.toByteArray()).isEqualTo(Images.variant(2).showing("alice"));
    out.reset();
    assertThat(run("image", "alice", "--variant", "0")).isZero();
    assertThat(out.toByteArray()).isEqualTo(Images.showing("alice"));
  }

  @Test
  void whatKubernetesSaysOfAServiceOfThisNameIsNoPort() {
    environment.put("REKOGNITION_MOCK_PORT", "tcp://10.0.0.7:8080");

    assertThat(run("health", "--bind-address", "192.0.2.1.invalid")).isEqualTo(1);
    assertThat(text(err)).contains("invalid:8080");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sh         |  AWS_REGION=eu-west-1
          fish       | set -gx AWS_REGION 'eu-west-1'
          powershell | $env:AWS_REGION = 'eu-west-1'
          """)
  void envPrintsWhatAShellUnderstands(String shell, String line) {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      environment.put("REKOGNITION_MOCK_PORT", String.valueOf(server.port()));

      assertThat(run("env", "--shell", shell, "--region", "eu-west-1")).isZero();
      assertThat(text(out)).contains(line, "AWS_ENDPOINT_URL_REKOGNITION", "" + server.endpoint());
    }
  }

  @Test
  void envIsForTheAccountAndRegionThatAreAskedFor() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      assertThat(
              run(
                  "env",
                  "--url",
                  server.endpoint().toString(),
                  "--account=999999999999",
                  "--region=eu-west-1"))
          .isZero();
      assertThat(text(out))
          .contains(
              "AWS_ACCESS_KEY_ID=999999999999",
              "AWS_REGION=eu-west-1",
              "AWS_DEFAULT_REGION=eu-west-1");
    }
  }

  @Test
  void anEmptyEnvironmentVariableIsNone() {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      environment.put("REKOGNITION_MOCK_REGION", " ");

      assertThat(run("env", "--url", server.endpoint().toString())).isZero();
      assertThat(text(out)).contains("AWS_REGION=us-east-1");
    }
  }

  @Test
  void theFormerPortIsForgottenEvenIfTheServerCannotStart(@TempDir Path directory)
      throws IOException {
    Path port = Files.writeString(directory.resolve("port"), "8080");

    assertThat(run("--port-file", port.toString(), "--seed", "no-such.json")).isEqualTo(2);
    assertThat(port).doesNotExist();
  }

  @Test
  void aServerThatIsNoMockIsNotUp() {
    WireMockServer other = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    other.start();

    assertThat(run("health", "--url", other.baseUrl())).isEqualTo(1);
    assertThat(text(err)).contains("it answers with status 404");
    other.stop();
  }

  @Test
  void thePortFileSaysWhereTheServerIs(@TempDir Path directory) throws IOException {
    try (RekognitionMockServer server = RekognitionMockServer.start()) {
      Path port = Files.writeString(directory.resolve("port"), server.port() + "\n");

      assertThat(run("health", "--port", "1", "--port-file", port.toString())).isZero();
    }
  }

  @Test
  void healthTellsByItsExitCodeWhetherTheServerIsUp() {
    RekognitionMockServer server = RekognitionMockServer.start();
    String url = server.endpoint() + "/";

    assertThat(run("health", "--url", url)).isZero();
    server.close();
    assertThat(run("health", "--url", url)).isEqualTo(1);
    assertThat(text(err)).startsWith("rekognition-mock: No server is up at").hasLineCount(1);
  }

  private int run(String... arguments) {
    return RekognitionMockMain.run(
        arguments, environment, new PrintStream(out), new PrintStream(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
