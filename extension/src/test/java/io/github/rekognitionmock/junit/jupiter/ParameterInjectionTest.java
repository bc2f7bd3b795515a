package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class ParameterInjectionTest {

  @Test
  void givesEveryTypeToTestMethods() {
    JupiterRun.of(EveryType.class).passed(1);
  }

  @RekognitionMockTest
  static class EveryType {
    @Test
    void test(
        RekognitionClient client,
        RekognitionAsyncClient asyncClient,
        RekognitionMock rekognition,
        RekognitionMockServer server,
        URI endpoint) {
      assertThat(client).isNotNull();
      assertThat(asyncClient).isNotNull();
      assertThat(rekognition.region()).isEqualTo("us-east-1");
      assertThat(endpoint).isEqualTo(server.endpoint());
    }
  }

  @Test
  void needsNoMoreThanThePlainExtension() {
    JupiterRun.of(PlainExtension.class).passed(1);
  }

  @ExtendWith(RekognitionMockExtension.class)
  static class PlainExtension {
    @Test
    void test(RekognitionClient client) {
      assertThat(client).isNotNull();
    }
  }

  @Test
  void speaksForOneAccountFromTheConstructorToTheEndOfTheTest() {
    assertThat(JupiterRun.of(EveryPlace.class).passed(1).reported("account"))
        .hasSize(4)
        .containsOnly("100000000000");
  }

  @RekognitionMockTest
  static class EveryPlace {
    private final RekognitionMock ofConstructor;

    EveryPlace(RekognitionMock rekognition) {
      this.ofConstructor = rekognition;
    }

    @BeforeEach
    void before(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", ofConstructor.accountId());
      reporter.publishEntry("account", rekognition.accountId());
    }

    @Test
    void test(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }

    @AfterEach
    void after(RekognitionMock rekognition, TestReporter reporter) {
      reporter.publishEntry("account", rekognition.accountId());
    }
  }

  @Test
  void givesTheSameClientThroughoutATest() {
    JupiterRun.of(TwoPlaces.class).passed(1);
  }

  @RekognitionMockTest
  static class TwoPlaces {
    private RekognitionClient before;

    @BeforeEach
    void before(RekognitionClient client) {
      before = client;
    }

    @Test
    void test(RekognitionClient client) {
      assertThat(client).isSameAs(before);
    }
  }
}
