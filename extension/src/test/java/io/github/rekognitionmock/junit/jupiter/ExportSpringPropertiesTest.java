package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class ExportSpringPropertiesTest {

  /** Creates a collection when it starts, as applications do. */
  @Configuration
  static class Application {
    @Bean
    RekognitionClient client(Environment properties) {
      RekognitionClient client =
          RekognitionClient.builder()
              .endpointOverride(URI.create(properties.getRequiredProperty("rekognition.endpoint")))
              .region(Region.of(properties.getRequiredProperty("rekognition.region")))
              .credentialsProvider(
                  StaticCredentialsProvider.create(
                      AwsBasicCredentials.create(
                          properties.getRequiredProperty("rekognition.access-key-id"),
                          properties.getRequiredProperty("rekognition.secret-access-key"))))
              .build();
      client.createCollection(request -> request.collectionId("of-application"));
      return client;
    }
  }

  @Test
  void pointsTheApplicationToTheAccountOfTheTest() {
    JupiterRun.of(OneLine.class).passed(1);
  }

  @SpringJUnitConfig(Application.class)
  @ExportSpringProperties
  static class OneLine {
    @Test
    void test(@Autowired RekognitionClient application, RekognitionMock rekognition) {
      application.createCollection(request -> request.collectionId("staff"));

      assertThat(rekognition.inspect("staff")).isPresent();
    }
  }

  @Test
  void beginsEveryTestWithWhatTheApplicationDidWhenItStarted() {
    JupiterRun.of(First.class, Second.class).passed(4);
  }

  @SpringJUnitConfig(Application.class)
  @ExportSpringProperties
  @Seed("classpath:staff.json")
  static class First {
    @RepeatedTest(2)
    void test(@Autowired RekognitionClient application, RekognitionMock rekognition) {
      assertThat(rekognition.inspectAll())
          .extracting(collection -> collection.collectionId())
          .containsExactlyInAnyOrder("of-application", "staff");
      application.createCollection(request -> request.collectionId("left-over"));
    }
  }

  /** Of the same context as the first. */
  @SpringJUnitConfig(Application.class)
  @ExportSpringProperties
  static class Second {
    @RepeatedTest(2)
    void test(@Autowired RekognitionClient application) {
      assertThat(application.listCollections().collectionIds()).containsExactly("of-application");
      application.createCollection(request -> request.collectionId("left-over"));
    }
  }

  @Test
  void keepsWhatWasArrangedBeforeAllTests() {
    JupiterRun.of(Arranging.class).passed(3);
  }

  @SpringJUnitConfig(Application.class)
  @ExportSpringProperties
  static class Arranging {
    @BeforeAll
    static void arrange(RekognitionMock rekognition) {
      rekognition.collection("staff");
    }

    @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
    @RepeatedTest(2)
    void test(@Autowired RekognitionClient application) {
      assertThat(application.listCollections().collectionIds())
          .containsExactly("of-application", "staff");
    }

    @Nested
    class Inner {
      @Test
      void test(@Autowired RekognitionClient application) {
        assertThat(application.listCollections().collectionIds())
            .containsExactly("of-application", "staff");
      }
    }
  }

  @Test
  void sharesTheAccountAmongTheTestsOfAClassIfAsked() {
    assertThat(JupiterRun.of(OfClass.class).passed(2).reported("collections"))
        .containsExactly("1", "2");
  }

  @SpringJUnitConfig(Application.class)
  @RekognitionMockTest(region = "eu-west-1", account = AccountScope.CLASS)
  @ExportSpringProperties
  static class OfClass {
    @RepeatedTest(2)
    void test(
        @Autowired RekognitionClient application,
        RekognitionMock rekognition,
        TestReporter reporter) {
      String collections = String.valueOf(rekognition.inspectAll().size());
      reporter.publishEntry("collections", collections);
      application.createCollection(request -> request.collectionId(collections));
      assertThat(rekognition.region()).isEqualTo("eu-west-1");
    }
  }

  @Test
  void lendsItselfToOtherNames() {
    JupiterRun.of(OtherNames.class).passed(1);
  }

  @SpringJUnitConfig(OtherNames.class)
  @ExportSpringProperties(endpoint = "spring.cloud.aws.endpoint")
  static class OtherNames {
    @Test
    void test(@Autowired Environment properties, URI endpoint) {
      assertThat(properties.getProperty("spring.cloud.aws.endpoint"))
          .isEqualTo(endpoint.toString());
    }
  }

  @Test
  void keepsTestsWithTheSameContextApart() {
    JupiterRun.inParallel(First.class, Second.class).passed(4);
  }

  private static void assertFailure(Class<?> fixture, String message) {
    assertThat(JupiterRun.of(fixture).failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessage(message).hasNoSuppressedExceptions());
  }

  @Test
  void isRefusedWithoutSpring() {
    assertFailure(
        WithoutSpring.class,
        "@ExportSpringProperties on WithoutSpring has no effect without Spring: add"
            + " @SpringBootTest, or another annotation that brings the SpringExtension.");
  }

  @ExportSpringProperties
  static class WithoutSpring {
    @Test
    void test() {}
  }

  @Test
  void isRefusedWithAServerOfTheTestsOwn() {
    assertFailure(
        OwnServer.class,
        "With @ExportSpringProperties the server is that of the Spring context: leave out the"
            + " port, HTTPS, server options and the transport.");
  }

  @SpringJUnitConfig(Application.class)
  @RekognitionMockTest(port = 0)
  @ExportSpringProperties
  static class OwnServer {
    @Test
    void test() {}
  }
}
