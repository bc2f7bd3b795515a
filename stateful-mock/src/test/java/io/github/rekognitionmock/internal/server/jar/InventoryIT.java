package io.github.rekognitionmock.internal.server.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The standalone jar says what it contains. */
class InventoryIT {

  @Test
  void listsWhatWasPutIntoTheJarAndItsLicences() throws IOException {
    JsonNode components =
        new ObjectMapper()
            .readTree(entry("META-INF/sbom/rekognition-mock.cdx.json"))
            .get("components");

    List<String> listed =
        StreamSupport.stream(components.spliterator(), false)
            .map(component -> component.get("purl").textValue())
            .map(purl -> purl.replaceFirst("^pkg:maven/(.*)/(.*)@.*", "$1:$2"))
            .map(name -> name.replaceFirst("^(com.fasterxml.jackson.core):.*", "$1:*"))
            .distinct()
            .toList();
    assertThat(listed)
        .as("update it with src/main/scripts/inventory.sh")
        .containsExactlyInAnyOrderElementsOf(includedInTheJar());
    assertThat(components)
        .allSatisfy(
            each -> {
              assertThat(each.get("licenses")).isNotEmpty();
              assertThat(System.getProperty("java.class.path"))
                  .contains("/%s-%s.jar".formatted(text(each, "name"), text(each, "version")));
            });
  }

  private static String text(JsonNode component, String member) {
    return component.get(member).textValue();
  }

  @Test
  void carriesItsOwnNoticeAndThoseOfOthers() throws IOException {
    assertThat(entry("META-INF/NOTICE"))
        .contains("The rekognition-mock authors", "FasterXML", "AWS SDK for Java");
  }

  private static List<String> includedInTheJar() throws IOException {
    return Pattern.compile("<include>(.*:.*)</include>")
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(include -> include.group(1))
        .toList();
  }

  private static String entry(String name) throws IOException {
    try (JarFile jar = new JarFile(Program.JAR.toFile())) {
      return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
