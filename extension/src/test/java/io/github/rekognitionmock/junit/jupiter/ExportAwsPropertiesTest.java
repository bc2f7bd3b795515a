package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** On versions of the SDK that read what is exported. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@DisabledIfSystemProperty(named = "expected.awssdk.version", matches = "2\\.20\\..*")
class ExportAwsPropertiesTest {

  private static final List<String> NAMES =
      List.of("aws.endpointUrlRekognition", "aws.region", "aws.accessKeyId", "aws.secretAccessKey");

  private final Map<String, Optional<String>> before = properties();

  private static Map<String, Optional<String>> properties() {
    return NAMES.stream()
        .collect(
            Collectors.toMap(name -> name, name -> Optional.ofNullable(System.getProperty(name))));
  }

  @AfterEach
  void restore() {
    System.clearProperty("aws.region");
  }

  @Test
  void setsThePropertiesForTheTestAndPutsThemBack() {
    System.setProperty("aws.region", "eu-west-3");
    Map<String, Optional<String>> earlier = properties();

    JupiterRun.of(OnMethod.class).passed(1);

    assertThat(properties()).isEqualTo(earlier);
  }

  @RekognitionMockTest(region = "eu-west-1")
  static class OnMethod {
    @Test
    @ExportAwsProperties
    void test(URI endpoint, RekognitionMock rekognition) {
      assertThat(NAMES)
          .map(System::getProperty)
          .containsExactly(endpoint.toString(), "eu-west-1", rekognition.accountId(), "test");
    }
  }

  @Test
  void pointsClientsThatKnowNothingToTheMock() {
    JupiterRun.of(OwnClient.class).passed(1);
  }

  @RekognitionMockTest
  static class OwnClient {
    @Test
    @ExportAwsProperties
    void test(RekognitionMock rekognition) {
      try (RekognitionClient client = RekognitionClient.create()) {
        client.createCollection(request -> request.collectionId("staff"));
      }
      assertThat(rekognition.inspect("staff")).isPresent();
    }
  }

  @Test
  void isRefusedWithHttps() {
    assertThat(JupiterRun.of(Https.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        "@ExportAwsProperties has no effect with HTTPS, as a client that knows"
                            + " nothing of the mock does not trust its certificate: leave out"
                            + " HTTPS, or take the client as a parameter.")
                    .hasNoSuppressedExceptions());
    assertThat(properties()).isEqualTo(before);
  }

  @RekognitionMockTest(https = true)
  @ExportAwsProperties
  static class Https {
    @Test
    void test() {}
  }

  @Test
  void needsNoOtherAnnotation() {
    JupiterRun.of(Alone.class).passed(1);
  }

  @ExportAwsProperties
  static class Alone {
    @Test
    void test(RekognitionMock rekognition) {
      assertThat(System.getProperty("aws.accessKeyId")).isEqualTo(rekognition.accountId());
    }
  }

  @Test
  void leavesThePropertiesAloneIfNotAsked() {
    JupiterRun.of(Without.class).passed(1);

    assertThat(properties()).isEqualTo(before);
  }

  @RekognitionMockTest
  static class Without {
    @Test
    void test() {
      assertThat(Stream.of("aws.accessKeyId").map(System::getProperty)).containsOnlyNulls();
    }
  }

  @Test
  void speaksForTheClassUntilATestRuns() {
    JupiterRun.of(OnClass.class).passed(2);

    assertThat(properties()).isEqualTo(before);
  }

  @RekognitionMockTest
  @ExportAwsProperties
  static class OnClass {
    @BeforeAll
    static void before(RekognitionMock ofClass) {
      assertThat(System.getProperty("aws.accessKeyId")).isEqualTo(ofClass.accountId());
    }

    @RepeatedTest(2)
    void test(RekognitionMock ofTest) {
      assertThat(System.getProperty("aws.accessKeyId")).isEqualTo(ofTest.accountId());
    }
  }

  @Test
  void isInherited() {
    JupiterRun.of(Derived.class).passed(2);
  }

  static class Derived extends OnClass {}

  @Test
  void keepsConcurrentTestsApart() {
    JupiterRun.inParallel(FirstOfTwo.class, SecondOfTwo.class).passed(80);

    assertThat(properties()).isEqualTo(before);
  }

  @RekognitionMockTest
  @Execution(ExecutionMode.CONCURRENT)
  static class FirstOfTwo {
    @ExportAwsProperties
    @RepeatedTest(40)
    void test(RekognitionMock rekognition, RekognitionClient client) {
      String exported = System.getProperty("aws.accessKeyId");
      client.listCollections();

      assertThat(exported).isEqualTo(rekognition.accountId());
      assertThat(System.getProperty("aws.accessKeyId")).isEqualTo(exported);
    }
  }

  @ExportAwsProperties
  static class SecondOfTwo extends FirstOfTwo {}
}
