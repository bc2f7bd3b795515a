package io.github.rekognitionmock.junit.jupiter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorsOnceTest {

  /** What a build shows of the failures of a fixture. */
  private static String traces(Class<?> fixture) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JupiterRun.of(fixture)
        .failures()
        .forEach(failure -> failure.printStackTrace(new PrintStream(text, true, UTF_8)));
    return text.toString(UTF_8);
  }

  @Test
  void sayOnceThatAPortIsTaken() {
    assertThat(traces(TakenPort.class))
        .containsOnlyOnce("Address already in use. Stop")
        .doesNotContain("Suppressed", "CIRCULAR");
  }

  static class TakenPort {
    private static final RekognitionMockServer OTHER = RekognitionMockServer.builder().start();

    @RegisterExtension
    static final RekognitionMockExtension MOCK =
        RekognitionMockExtension.builder().server(server -> server.port(OTHER.port())).build();

    @Test
    void test(RekognitionMock rekognition) {}

    @AfterEach
    void after(RekognitionMock rekognition) {}
  }

  @Test
  void sayOnceThatAPortIsOutOfRange() {
    assertThat(traces(WrongPort.class))
        .containsOnlyOnce("There is no port 70000")
        .doesNotContain("Suppressed", "CIRCULAR");
  }

  @RekognitionMockTest(port = 70_000)
  @TestInstance(Lifecycle.PER_CLASS)
  static class WrongPort {
    @InjectRekognition RekognitionMock field;

    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void sayOnceWhatAnArrangementDidWrong() {
    assertThat(traces(WrongArrangement.class)).doesNotContain("Suppressed", "CIRCULAR");
  }

  static class WrongArrangement {
    @RegisterExtension
    static final RekognitionMockExtension MOCK =
        RekognitionMockExtension.builder()
            .arrange(rekognition -> rekognition.collection("no such name"))
            .build();

    @Test
    void test(RekognitionMock rekognition) {}
  }

  @Test
  void saySoOfTheSeedOfATest() {
    assertThat(traces(WrongSeed.class))
        .containsOnlyOnce("did you mean collectionId?")
        .doesNotContain("Suppressed", "CIRCULAR", "Caused by");
  }

  @RekognitionMockTest
  static class WrongSeed {
    @InjectRekognition RekognitionMock field;

    @Test
    @Seed("classpath:wrong.json")
    void test(RekognitionMock rekognition) {}
  }
}
