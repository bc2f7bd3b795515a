package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.server.Endpoints;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell which running server a command is about, as its own options do. */
final class RunningServer {

  private static final int TIME_LIMIT_MILLIS = 2000;

  @Option(names = "--url", paramLabel = "URL", description = "where it is; or else:")
  private @Nullable URI url;

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Port.class,
      description = "the port that it listens on (default: 8080)")
  private int port = 8080;

  @Option(
      names = "--port-file",
      paramLabel = "FILE",
      description = "the file that it has written its port to")
  private @Nullable Path portFile;

  @Option(
      names = "--bind-address",
      paramLabel = "A",
      description = "the address that it listens on (default: 127.0.0.1)")
  private String bindAddress = "127.0.0.1";

  /** Returns where the server is, if it answers. */
  URI endpoint() {
    URI endpoint =
        url != null
            ? url
            : Endpoints.uri(
                "http", bindAddress, portFile == null ? port : new PortFile(portFile).read());
    try {
      HttpURLConnection health =
          (HttpURLConnection)
              URI.create(endpoint.toString().replaceFirst("/*$", "/__admin/rekognition/health"))
                  .toURL()
                  .openConnection();
      health.setConnectTimeout(TIME_LIMIT_MILLIS);
      health.setReadTimeout(TIME_LIMIT_MILLIS);
      int status = health.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new IOException("it answers with status " + status);
      }
      return endpoint;
    } catch (IOException | IllegalArgumentException | ClassCastException failure) {
      throw new IllegalArgumentException(
          "No server is up at '%s': %s.".formatted(endpoint, failure.getMessage()), failure);
    }
  }
}
