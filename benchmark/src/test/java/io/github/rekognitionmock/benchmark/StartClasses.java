package io.github.rekognitionmock.benchmark;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Test classes of ten tests each that call the mock, or a stub with a client of their own. */
final class StartClasses {

  static final List<Class<?>> OF_MOCK =
      List.of(
          Mocked1.class, Mocked2.class, Mocked3.class, Mocked4.class, Mocked5.class, Mocked6.class);
  static final List<Class<?>> OF_WIREMOCK =
      List.of(
          Stubbed1.class,
          Stubbed2.class,
          Stubbed3.class,
          Stubbed4.class,
          Stubbed5.class,
          Stubbed6.class);

  private StartClasses() {}

  @RekognitionMockTest
  abstract static class Mocked {

    @RepeatedTest(10)
    void callsTheMock(RekognitionClient client) {
      client.listCollections();
    }
  }

  abstract static class Stubbed {

    @RegisterExtension
    static final WireMockExtension SERVER =
        WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private RekognitionClient client;

    @BeforeEach
    void createClient() {
      SERVER.stubFor(
          WireMock.post("/")
              .willReturn(
                  WireMock.okForContentType(
                      "application/x-amz-json-1.1",
                      "{\"CollectionIds\":[],\"FaceModelVersions\":[]}")));
      client =
          RekognitionClient.builder()
              .endpointOverride(URI.create(SERVER.baseUrl()))
              .region(Region.US_EAST_1)
              .credentialsProvider(
                  StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
              .build();
    }

    @AfterEach
    void closeClient() {
      client.close();
    }

    @RepeatedTest(10)
    void callsTheStub() {
      client.listCollections();
    }
  }

  static final class Mocked1 extends Mocked {}

  static final class Mocked2 extends Mocked {}

  static final class Mocked3 extends Mocked {}

  static final class Mocked4 extends Mocked {}

  static final class Mocked5 extends Mocked {}

  static final class Mocked6 extends Mocked {}

  static final class Stubbed1 extends Stubbed {}

  static final class Stubbed2 extends Stubbed {}

  static final class Stubbed3 extends Stubbed {}

  static final class Stubbed4 extends Stubbed {}

  static final class Stubbed5 extends Stubbed {}

  static final class Stubbed6 extends Stubbed {}
}
