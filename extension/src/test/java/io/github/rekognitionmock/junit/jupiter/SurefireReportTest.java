package io.github.rekognitionmock.junit.jupiter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** What Maven shows of a test that fails: it is run once, and everybody looks. */
@EnabledIfSystemProperty(named = "maven.home", matches = ".+")
class SurefireReportTest {

  private static final String[] REPORT = {
    "Suppressed: What rekognition-mock received and expected:",
    "SearchUsers -> 400 ResourceNotFoundException: The user id: alise does not exist",
    "There is a collection 'staff' with 0 faces and these users: 'alice'."
  };

  @TempDir private static Path project;
  private static String console;

  @RekognitionMockTest
  static class Failing {
    @Test
    void test(RekognitionClient client, RekognitionMock rekognition) {
      rekognition.collection("staff").createUser("alice");
      client.searchUsers(request -> request.collectionId("staff").userId("alise"));
    }
  }

  @BeforeAll
  static void runMaven() throws IOException, InterruptedException {
    Files.writeString(project.resolve("pom.xml"), pom());
    Path log = project.resolve("console.txt");
    ProcessBuilder maven =
        new ProcessBuilder(
                System.getProperty("maven.home") + "/bin/mvn",
                "--offline",
                "--batch-mode",
                "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                "-Dtest=" + Failing.class.getName(),
                "surefire:test")
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    assertThat(maven.start().waitFor()).isNotZero();
    console = Files.readString(log);
  }

  private static String pom() {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>any</groupId>
          <artifactId>any</artifactId>
          <version>1</version>
          <dependencies>
            <dependency>
              <groupId>org.junit.jupiter</groupId>
              <artifactId>junit-jupiter</artifactId>
              <version>%s</version>
              <scope>test</scope>
            </dependency>
          </dependencies>
          <build>
            <testOutputDirectory>%s</testOutputDirectory>
            <plugins>
              <plugin>
                <artifactId>maven-surefire-plugin</artifactId>
                <version>%s</version>
                <configuration>
                  <additionalClasspathElements>%s</additionalClasspathElements>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """
        .formatted(
            System.getProperty("junit.oldest.version"),
            System.getProperty("test.classes"),
            System.getProperty("surefire.version"),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("junit-"))
                .map("<element>%s</element>"::formatted)
                .collect(Collectors.joining()));
  }

  @Test
  void showsTheReportOnTheConsole() {
    assertThat(console).contains(REPORT);
  }

  @Test
  void showsTheReportInTheTextReport() throws IOException {
    assertThat(report(".txt")).contains(REPORT);
  }

  @Test
  void showsTheReportInTheXmlReport() throws IOException {
    assertThat(report(".xml").replace("&gt;", ">").replace("&apos;", "'")).contains(REPORT);
  }

  private static String report(String ending) throws IOException {
    try (var files = Files.list(project.resolve("target/surefire-reports"))) {
      Path report =
          files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
      return Files.readString(report, UTF_8);
    }
  }
}
