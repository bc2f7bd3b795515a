package io.github.rekognitionmock.internal.server.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.RawHttp;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StandaloneServerIT {

  @TempDir private Path directory;

  @Test
  void printsNothingButWhatAShellNeedsToFindIt() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      List<String> lines = server.linesUpTo(Pattern.compile("AWS_ACCESS_KEY_ID"));

      assertThat(lines.get(0))
          .matches("export AWS_ENDPOINT_URL_REKOGNITION=http://127\\.0\\.0\\.1:\\d+");
      assertThat(lines)
          .last()
          .isEqualTo(
              "export AWS_ACCESS_KEY_ID=123456789012 AWS_DEFAULT_REGION=us-east-1"
                  + " AWS_REGION=us-east-1 AWS_SECRET_ACCESS_KEY=test");
      assertThat(lines).hasSize(2);
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void writesALineForEveryRequestWhenAsked() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0", "--log-requests")) {
      new Calls(server.endpoint()).createCollection("staff");

      assertThat(server.errors())
          .matches("\\S+Z 123456789012 us-east-1 CreateCollection -> 200\\R");
    }
  }

  @Test
  void answersEveryOperationWithoutAnythingMissingFromTheJar() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      Calls calls = new Calls(server.endpoint());

      assertThat(new OperationRegistry().all())
          .extracting(OperationDefinition::name)
          .hasSize(75)
          .allSatisfy(
              operation ->
                  assertThat(calls.call(operation, "{}").statusCode()).isIn(200, 400, 501));
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void answersWhatIsDeclaredWithoutAnythingMissingFromTheJar() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      Calls calls = new Calls(server.endpoint());
      calls.admin(
          "POST",
          "/rekognition/stubs",
          "{\"operation\": \"DetectText\", \"response\": {\"TextModelVersion\": \"3.0\"}}");

      assertThat(calls.call("DetectText", "{\"Image\":{}}").body())
          .isEqualTo("{\"TextModelVersion\":\"3.0\"}");
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void describesItsControlApi() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      Calls calls = new Calls(server.endpoint());

      assertThat(calls.admin("GET", "/rekognition/openapi.json", "").body()).contains("\"3.1.0\"");
      assertThat(calls.admin("GET", "/rekognition/schema/seed.json", "").body()).contains("$defs");
    }
  }

  @Test
  void beginsWithTheSeedAndLeavesTheDirectoryAsItWas() throws IOException {
    Path seed =
        Files.writeString(
            directory.resolve("seed.json"), "{\"collections\": [{\"collectionId\": \"staff\"}]}");
    try (Program server = Program.jar(directory, "--port=0", "--seed", "seed.json")) {
      assertThat(new Calls(server.endpoint()).listCollections().body()).contains("staff");
      assertThat(directory).isDirectoryNotContaining(path -> !path.equals(seed));
    }
  }

  @Test
  void mergesSeedsAndDirectoriesOfSeeds() throws IOException {
    Path more = Files.createDirectory(directory.resolve("more"));
    Files.writeString(more.resolve("b.json"), "{\"collections\": [{\"collectionId\": \"b\"}]}");
    Files.writeString(more.resolve("a.json"), "{\"collections\": [{\"collectionId\": \"a\"}]}");
    Files.writeString(more.resolve("README"), "not a seed");
    Files.writeString(
        directory.resolve("c.json"), "{\"collections\": [{\"collectionId\": \"c\"}]}");
    Map<String, String> environment = Map.of("REKOGNITION_MOCK_SEED", "more,c.json");

    try (Program server = Program.jar(directory, environment, "--port", "0")) {
      assertThat(new Calls(server.endpoint()).listCollections().body())
          .contains("[\"a\",\"b\",\"c\"]");
    }
  }

  @Test
  void returnsToItsSeedWhenItIsReset() throws IOException {
    Path seed =
        Files.writeString(
            directory.resolve("seed.json"),
            """
            {"collections": [{"collectionId": "staff"}],
             "settings": {"declaredImagesOnly": true},
             "faults": [{"operation": "ListUsers", "error": "ThrottlingException"}],
             "stubs": [{"operation": "DetectText", "response": {"TextModelVersion": "3.0"}}]}
            """);
    try (Program server = Program.jar(directory, "--port=0", "--seed", "seed.json")) {
      Calls calls = new Calls(server.endpoint());
      Files.delete(seed);
      String before = calls.admin("GET", "/rekognition/faults", "").body();
      calls.call("DeleteCollection", "{\"CollectionId\":\"staff\"}");
      calls.call("ListUsers", "{\"CollectionId\":\"staff\"}");
      calls.createCollection("guests");
      calls.admin("DELETE", "/rekognition/settings", "");
      calls.admin("DELETE", "/rekognition/stubs", "");

      calls.admin("POST", "/reset", "");

      assertThat(calls.listCollections().body()).contains("[\"staff\"]");
      assertThat(calls.admin("GET", "/rekognition/faults", "").body()).isEqualTo(before);
      assertThat(calls.admin("GET", "/rekognition/settings", "").body())
          .contains("\"declaredImagesOnly\" : true");
      assertThat(calls.call("DetectText", "{\"Image\":{}}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void keepsItsStateFromEndToStart() throws IOException, InterruptedException {
    String[] command = {"--port", "0", "--state", "state.json", "--port-file", "port"};
    try (Program server = Program.jar(directory, command)) {
      URI endpoint = server.endpoint();
      Calls calls = new Calls(endpoint);
      calls.createCollection("staff");
      calls.admin(
          "PATCH", "/rekognition/settings?account=000000000001", "{\"journalCapacity\": 7}");
      assertThat(calls.admin("POST", "/rekognition/state/save", "").statusCode()).isEqualTo(204);
      assertThat(directory.resolve("state.json")).content().contains("staff");
      assertThat(directory.resolve("port")).hasContent(endpoint.getPort() + "\n");
      calls.createCollection("guests");
      assertThat(server.endsWhenTerminatedWithin(10)).isTrue();
    }
    try (Program server = Program.jar(directory, command)) {
      Calls calls = new Calls(server.endpoint());
      assertThat(calls.listCollections().body()).contains("[\"guests\",\"staff\"]");
      assertThat(calls.admin("GET", "/rekognition/settings?account=000000000001", "").body())
          .contains("\"journalCapacity\" : 7");
      assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }
  }

  @Test
  void answersTheHeadOfItsHealth() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      RawHttp.Answer head =
          RawHttp.send(server.endpoint(), "HEAD /__admin/rekognition/health", new byte[0]);

      assertThat(head.status()).isEqualTo(200);
    }
  }

  @Test
  void usesMappingsThatItFinds() throws IOException {
    Files.writeString(
        Files.createDirectory(directory.resolve("mappings")).resolve("teapot.json"),
        "{\"request\": {\"method\": \"POST\"}, \"response\": {\"status\": 418}}");
    try (Program server = Program.jar(directory, "--port", "0")) {
      assertThat(new Calls(server.endpoint()).listCollections().statusCode()).isEqualTo(418);
    }
  }

  @Test
  void endsWithinTwoSecondsWhenItIsTerminated() throws IOException, InterruptedException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      new Calls(server.endpoint()).listCollections();

      assertThat(server.endsWhenTerminatedWithin(2)).isTrue();
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void finishesTheAnswersInFlightWhenItIsTerminated() throws Exception {
    try (Program server = Program.jar(directory, "--port", "0")) {
      Calls calls = new Calls(server.endpoint());
      calls.admin(
          "POST",
          "/rekognition/faults",
          "{\"operation\": \"ListCollections\", \"delayMillis\": 500}");
      Future<HttpResponse<String>> answer = CompletableFuture.supplyAsync(calls::listCollections);
      while (!calls.admin("GET", "/rekognition/faults", "").body().contains("\"fired\" : 1")) {
        Thread.onSpinWait();
      }

      server.endsWhenTerminatedWithin(30);

      assertThat(answer.get().statusCode()).isEqualTo(200);
      assertThat(server.exitCode()).isEqualTo(143);
    }
  }

  @Test
  void saysNothingOfRequestsThatNobodyAnswers() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      Calls calls = new Calls(server.endpoint());

      assertThat(calls.admin("GET", "/../elsewhere", "").statusCode()).isEqualTo(404);
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void isOpenedByTheEnvironmentToHostsThatAreNamed() throws IOException {
    Map<String, String> environment =
        Map.of(
            "REKOGNITION_MOCK_BIND_ADDRESS", "0.0.0.0",
            "REKOGNITION_MOCK_ALLOWED_HOSTS", "mock.test,other.test");
    try (Program server = Program.jar(directory, environment, "--port", "0")) {
      URI endpoint = server.endpoint();

      assertThat(status(endpoint, "other.test")).isEqualTo(200);
      assertThat(status(endpoint, "evil.test")).isEqualTo(403);
    }
  }

  private static int status(URI server, String host) throws IOException {
    return RawHttp.send(server, "GET /__admin/rekognition/health", new byte[0], "Host: " + host)
        .status();
  }

  @Test
  void endsWhenItIsToldToOverHttp() throws IOException, InterruptedException {
    try (Program server = Program.jar(directory, "--port", "0")) {
      new Calls(server.endpoint()).admin("POST", "/shutdown", "");

      assertThat(server.exitCode()).isZero();
    }
  }
}
