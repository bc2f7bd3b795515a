package io.github.rekognitionmock.internal.server.jar;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.wiremock.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What options make of the standalone server. */
class StandaloneOptionsIT {

  @TempDir private Path directory;

  @Test
  void listensForHttpsToo() throws IOException {
    try (Program server = Program.jar(directory, "--port", "0", "--https-port", "0")) {
      List<String> lines = server.linesUpTo(Pattern.compile("^export"));

      assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("# also on https://"));
    }
  }

  @Test
  void knowsThePicturesOfAFolderAndTheirBucket() throws IOException {
    Path images = Files.createDirectory(directory.resolve("images"));
    Files.write(images.resolve("alice+bob.png"), Images.showing());

    try (Program server =
        Program.jar(directory, "--port=0", "--images=images", "--images-bucket=photos")) {
      Calls calls = new Calls(server.endpoint());
      calls.call(
          "DetectFaces",
          "{\"Image\": {\"S3Object\": {\"Bucket\": \"photos\", \"Name\": \"alice+bob.png\"}}}");

      assertThat(calls.admin("GET", "/rekognition/requests", "").body())
          .contains(" shows 'alice', 'bob'");
    }
  }

  @Test
  void makesTheDirectoriesOfWireMocksFilesWhereItIsToldTo() throws IOException {
    Path root = directory.resolve("root");

    try (Program server = Program.jar(directory, "--port", "0", "--root-dir", "root")) {
      server.endpoint();

      assertThat(root.resolve("mappings")).isDirectory();
      assertThat(root.resolve("__files")).isDirectory();
    }
  }

  @Test
  void handsOnAndRecordsWhatItIsToldTo() throws IOException {
    WireMockServer other = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    other.start();
    other.stubFor(get(anyUrl()).willReturn(ok("from afar")));

    try (Program server =
        Program.jar(directory, "--port=0", "--proxy-all=" + other.baseUrl(), "--record-mappings")) {
      assertThat(new Calls(server.endpoint()).get("/elsewhere").body()).isEqualTo("from afar");
      assertThat(directory.resolve("mappings")).isDirectoryContaining("glob:**.json");
    } finally {
      other.stop();
    }
  }
}
