package io.github.rekognitionmock.junit.jupiter.lifecycle;

import io.github.rekognitionmock.server.RekognitionMockServer;
import io.github.rekognitionmock.server.RekognitionMockServerBuilder;
import java.util.function.UnaryOperator;

/**
 * What is asked of a server.
 *
 * @param https whether clients are to use HTTPS
 * @param options chooses the port and all else
 */
public record ServerSettings(boolean https, UnaryOperator<RekognitionMockServerBuilder> options) {

  /** Asks for nothing in particular: a server on a free port, without HTTPS. */
  public static final ServerSettings DEFAULTS = new ServerSettings(false, UnaryOperator.identity());

  RekognitionMockServer start() {
    RekognitionMockServerBuilder builder = RekognitionMockServer.builder();
    if (https) {
      builder.httpsPort(0);
    }
    return options.apply(builder).start();
  }
}
