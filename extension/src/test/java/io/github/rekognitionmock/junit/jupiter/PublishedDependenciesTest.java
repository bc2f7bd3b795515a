package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedDependenciesTest {

  @Test
  void bringNothingAlongButTheMockAndTheAwsSdk() throws IOException {
    assertThat(published())
        .containsExactlyInAnyOrder(
            "io.github.rekognitionmock:rekognition-stateful-mock",
            "org.wiremock:wiremock-standalone",
            "com.fasterxml.jackson.core:jackson-databind",
            "com.fasterxml.jackson.core:jackson-annotations",
            "com.fasterxml.jackson.core:jackson-core",
            "org.jspecify:jspecify",
            "software.amazon.awssdk:rekognition",
            "software.amazon.awssdk:annotations",
            "software.amazon.awssdk:apache5-client",
            "software.amazon.awssdk:auth",
            "software.amazon.awssdk:aws-core",
            "software.amazon.awssdk:aws-json-protocol",
            "software.amazon.awssdk:checksums",
            "software.amazon.awssdk:checksums-spi",
            "software.amazon.awssdk:endpoints-spi",
            "software.amazon.awssdk:http-auth",
            "software.amazon.awssdk:http-auth-aws",
            "software.amazon.awssdk:http-auth-aws-eventstream",
            "software.amazon.awssdk:http-auth-spi",
            "software.amazon.awssdk:http-client-spi",
            "software.amazon.awssdk:identity-spi",
            "software.amazon.awssdk:json-utils",
            "software.amazon.awssdk:metrics-spi",
            "software.amazon.awssdk:netty-nio-client",
            "software.amazon.awssdk:profiles",
            "software.amazon.awssdk:protocol-core",
            "software.amazon.awssdk:regions",
            "software.amazon.awssdk:retries",
            "software.amazon.awssdk:retries-spi",
            "software.amazon.awssdk:sdk-core",
            "software.amazon.awssdk:third-party-jackson-core",
            "software.amazon.awssdk:utils",
            "software.amazon.awssdk:utils-lite",
            "software.amazon.eventstream:eventstream",
            "org.reactivestreams:reactive-streams",
            "org.slf4j:slf4j-api",
            "org.apache.httpcomponents.client5:httpclient5",
            "org.apache.httpcomponents.core5:httpcore5",
            "org.apache.httpcomponents.core5:httpcore5-h2",
            "io.netty:netty-buffer",
            "io.netty:netty-codec",
            "io.netty:netty-codec-http",
            "io.netty:netty-codec-http2",
            "io.netty:netty-common",
            "io.netty:netty-handler",
            "io.netty:netty-resolver",
            "io.netty:netty-transport",
            "io.netty:netty-transport-classes-epoll",
            "io.netty:netty-transport-native-unix-common");
  }

  /** Reads what the build has written down. Optional dependencies are not passed on to users. */
  private static List<String> published() throws IOException {
    try (InputStream list =
        PublishedDependenciesTest.class.getResourceAsStream("/dependencies.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(":jar:") && !line.contains("(optional)"))
          .map(line -> line.strip().split(":"))
          .map(coordinates -> String.join(":", Arrays.asList(coordinates).subList(0, 2)))
          .toList();
    }
  }
}
