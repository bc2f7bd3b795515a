package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class RegisteredExtensionTest {

  @Test
  void doesWhatTheAnnotationDoesByDefault() {
    assertThat(JupiterRun.of(ByDefault.class).passed(2).reported("account"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  static class ByDefault {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION = RekognitionMockExtension.builder().build();

    @RepeatedTest(2)
    void test(RekognitionMock rekognition, RekognitionClient client, TestReporter reporter) {
      client.createCollection(request -> request.collectionId("staff"));
      assertThat(rekognition.inspect("staff")).isPresent();
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  @Test
  void offersTheChoicesOfTheAnnotation() {
    assertThat(JupiterRun.of(Chosen.class).passed(3).reported("account"))
        .hasSize(4)
        .containsOnly("100000000000");
  }

  static class Chosen {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .region("eu-west-1")
            .account(AccountScope.CLASS)
            .https()
            .build();

    @BeforeAll
    static void before(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @RepeatedTest(2)
    void test(RekognitionMock rekognition, RekognitionMockServer server, TestReporter reporter) {
      assertThat(rekognition.region()).isEqualTo("eu-west-1");
      assertThat(server.httpsEndpoint()).isPresent();
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Nested
    class Inner {
      @Test
      void test(RekognitionMock rekognition, TestReporter reporter) {
        reporter.publishEntry("account", rekognition.accountId());
      }
    }
  }

  @Test
  void startsAServerForTheClassFromAStaticField() {
    JupiterRun run = JupiterRun.of(StaticServer.class).passed(2);

    assertThat(run.reported("port")).hasSize(2).containsOnly(run.reported("port").get(0));
  }

  static class StaticServer {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .server(server -> server.clock(InstantSource.fixed(Instant.EPOCH)))
            .build();

    @RepeatedTest(2)
    void test(RekognitionClient client, RekognitionMockServer server, TestReporter reporter) {
      client.createCollection(request -> request.collectionId("staff"));
      assertThat(
              client
                  .describeCollection(request -> request.collectionId("staff"))
                  .creationTimestamp())
          .isEqualTo(Instant.EPOCH);
      reporter.publishEntry("port", String.valueOf(server.port()));
    }
  }

  @Test
  void startsAServerForEachTestFromAnInstanceField() {
    assertThat(JupiterRun.of(InstanceServer.class).passed(2).reported("port"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  static class InstanceServer {
    @RegisterExtension
    final RekognitionMockExtension rekognition =
        RekognitionMockExtension.builder().server(server -> server).build();

    @InjectRekognition RekognitionMockServer field;

    @RepeatedTest(2)
    void test(RekognitionMockServer server, TestReporter reporter) {
      assertThat(field).isSameAs(server);
      reporter.publishEntry("port", String.valueOf(server.port()));
    }
  }
}
