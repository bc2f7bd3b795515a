package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.util.function.UnaryOperator;

/** What is asked of a server. */
public record ServerSettings(boolean https, UnaryOperator<RekognitionMockServer.Builder> options) {

  public static final ServerSettings DEFAULTS = new ServerSettings(false, UnaryOperator.identity());

  RekognitionMockServer start() {
    RekognitionMockServer.Builder builder = RekognitionMockServer.builder();
    if (https) {
      builder.httpsPort(0);
    }
    return required("builder that the server's options return", options.apply(builder)).start();
  }
}
