package io.github.rekognitionmock.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpExplainsItsOwnOptionsAndWireMocks() {
    assertThat(run("--port", "1", "--help")).isZero();
    assertThat(text(out)).startsWith("Usage: java -jar").contains("--seed FILE", "--root-dir");
    assertThat(text(err)).isEmpty();
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
          serve                          | There is no command 'serve'
          --prot 8080                    | There is no option '--prot'
          -p 8080                        | There is no option '-p'
          --port                         | --port': option missing required argument
          --port 1 --port 2              | multiple arguments for option
          --port x                       | mock: 'x' is no port: give --port a number from 0 to 65535.
          --port=70000                   | mock: '70000' is no port: give --port a number from 0
          --port 0 --https-port 99999    | mock: '99999' is no port: give --https-port a number
          --bind-address 192.0.2.1       | Cannot listen on 192.0.2.1:8080
          --seed                         | The option --seed needs a value
          --seed no-such.json            | Cannot read the seed file 'no-such.json': there is no
          --seed=src                     | Cannot read the seed file 'src'
          --port 0 --images no-such      | 'no-such' is not a folder: give one with pictures
          image --size 640 alice         | The size '640' is not width and height
          image --size 79x80 alice       | Cannot make the image: The width of an image cannot be 79
          image --format gif alice       | The format 'gif' is neither png nor jpeg
          --port 0 --extensions no.Class | no.Class (class not found)
          image --variant two alice      | The variant 'two' is not a number
          image ali\u0007ce            | Cannot make the image
          """)
  void whatIsWrongIsSaidInOneLine(String arguments, String complaint) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(text(err)).startsWith("rekognition-mock: ").contains(complaint).hasLineCount(1);
    assertThat(out.size()).isZero();
  }

  private int run(String... arguments) {
    return RekognitionMockMain.run(arguments, new PrintStream(out), new PrintStream(err));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
