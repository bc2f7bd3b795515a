package io.github.rekognitionmock.internal.server.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A document of fifty thousand faces, longer than the heap of the server that it is sent to. */
@Timeout(120)
class LargeDocumentsIT {

  private static final int FACES = 50_000;
  private static final int FACES_PER_USER = 100;
  private static final String HEAP = "-Xmx80m";
  private static final String INDENT = " ".repeat(2000);

  @TempDir private Path directory;
  @TempDir private Path spool;
  private Path document;

  @BeforeEach
  void write() throws IOException {
    document = directory.resolve("state.json");
    try (PrintWriter json = new PrintWriter(Files.newBufferedWriter(document, UTF_8))) {
      json.println("{\"collections\": [{\"collectionId\": \"staff\", \"faces\": [");
      for (int face = 0; face < FACES; face++) {
        json.println(
            (face > 0 ? "," : "")
                + INDENT
                + "{\"faceId\": \"%s\", \"person\": \"p%s\"}".formatted(id(face), face));
      }
      json.println("], \"users\": [");
      for (int user = 0; user < FACES / FACES_PER_USER; user++) {
        json.println(
            (user > 0 ? "," : "")
                + "{\"userId\": \"u%s\", \"faceIds\": [\"%s\"]}"
                    .formatted(user, id(user * FACES_PER_USER)));
      }
      json.println("]}]}");
    }
  }

  @Test
  void areTakenAndGivenPieceByPiece() throws IOException {
    try (Program server = start("--port", "0")) {
      Calls calls = new Calls(server.endpoint());

      assertThat(calls.upload("PUT", "/rekognition/state", document).statusCode()).isEqualTo(204);
      assertThat(calls.call("DescribeCollection", "{\"CollectionId\":\"staff\"}").body())
          .contains("\"FaceCount\":50000", "\"UserCount\":500");

      Path export = calls.download("/rekognition/state", directory.resolve("export.json")).body();
      assertThat(calls.upload("PUT", "/rekognition/state", export).statusCode()).isEqualTo(204);
      Path again = calls.download("/rekognition/state", directory.resolve("again.json")).body();

      assertThat(again).hasSameBinaryContentAs(export);
      assertThat(spool).isEmptyDirectory();
    }
  }

  @Test
  void areRefusedAsAWholeForOneMistakeAtTheEnd() throws IOException {
    String mistaken = "\"userId\": \"u499\", \"status\": \"CREATED\"";
    Path wrong =
        Files.writeString(
            directory.resolve("wrong.json"),
            Files.readString(document).replace("\"userId\": \"u499\"", mistaken));
    try (Program server = start("--port", "0")) {
      Calls calls = new Calls(server.endpoint());
      calls.createCollection("guests");

      assertThat(calls.upload("PUT", "/rekognition/state", wrong).body())
          .contains("collections[0].users[499].status is 'CREATED' for a user with faces");
      assertThat(calls.listCollections().body()).contains("guests").doesNotContain("staff");
      assertThat(spool).isEmptyDirectory();
    }
  }

  @Test
  void areSeeds() throws IOException {
    try (Program server = start("--port", "0", "--seed", "state.json")) {
      assertThat(
              new Calls(server.endpoint())
                  .call("DescribeCollection", "{\"CollectionId\":\"staff\"}")
                  .body())
          .contains("\"FaceCount\":50000");
    }
  }

  private Program start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(HEAP, "-Djava.io.tmpdir=" + spool));
    command.addAll(List.of("-jar", Program.JAR.toString()));
    command.addAll(List.of(arguments));
    return Program.java(directory, command);
  }

  private static String id(int face) {
    return "00000000-0000-4000-8000-%012d".formatted(face);
  }
}
