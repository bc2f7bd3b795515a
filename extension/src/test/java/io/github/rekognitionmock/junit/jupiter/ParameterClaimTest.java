package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterClaimTest {

  @Test
  void leavesUnknownTypesToOthers() {
    assertThat(JupiterRun.of(UnknownType.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("No ParameterResolver registered for parameter"));
  }

  @RekognitionMockTest
  static class UnknownType {
    @Test
    void test(StringBuilder parameter) {}
  }

  @Test
  void saysWhatItHasWhenAskedForAnUnknownType() {
    assertThat(JupiterRun.of(AnnotatedUnknownType.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        "@InjectRekognition parameter builder is a StringBuilder: use one of"
                            + " RekognitionAsyncClient, RekognitionClient, RekognitionMock,"
                            + " RekognitionMockServer, URI."));
  }

  @RekognitionMockTest
  static class AnnotatedUnknownType {
    @Test
    void test(@InjectRekognition StringBuilder builder) {}
  }

  @Test
  void leavesArgumentsOfParameterizedTestsAlone() {
    JupiterRun.of(UriArgument.class).passed(1);
  }

  @RekognitionMockTest
  static class UriArgument {
    @ParameterizedTest
    @ValueSource(strings = "s3://photos/alice.jpg")
    void test(URI photo, @InjectRekognition URI endpoint, RekognitionMockServer server) {
      assertThat(photo).hasScheme("s3");
      assertThat(endpoint).isEqualTo(server.endpoint());
    }
  }

  @Test
  void givesRepeatedTestsTheEndpoint() {
    JupiterRun.of(Repeated.class).passed(2);
  }

  @RekognitionMockTest
  static class Repeated {
    @RepeatedTest(2)
    void test(URI endpoint, RekognitionMockServer server) {
      assertThat(endpoint).isEqualTo(server.endpoint());
    }
  }
}
