package io.github.rekognitionmock.internal.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.RequestListener;
import io.github.rekognitionmock.internal.wiremock.MockExtensions;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts WireMock, and says what is wrong when it cannot listen. */
public final class WireMockStart {

  private WireMockStart() {}

  public static WireMockServer start(Options options, ServedMock mock) {
    WireMockServer server = new ListenedServer(options, mock.extensions());
    try {
      server.start();
      return server;
    } catch (RuntimeException failure) {
      discard(server, failure);
      throw bindFailure(failure).<RuntimeException>map(WireMockStart::explain).orElse(failure);
    }
  }

  /**
   * A server whose users may listen to its requests, which all have to take WireMock's way then.
   */
  private static final class ListenedServer extends WireMockServer {

    private final MockExtensions mock;

    ListenedServer(Options options, MockExtensions mock) {
      super(options);
      this.mock = mock;
    }

    @Override
    public void addMockServiceRequestListener(RequestListener listener) {
      mock.shareRequests();
      super.addMockServiceRequestListener(listener);
    }
  }

  private static void discard(WireMockServer server, RuntimeException failure) {
    try {
      server.stop();
    } catch (Exception notStarted) {
      failure.addSuppressed(notStarted);
    }
  }

  private static Optional<IOException> bindFailure(RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  private static UncheckedIOException explain(IOException failure) {
    Throwable reason = failure.getCause() == null ? failure : failure.getCause();
    boolean isTaken = reason instanceof BindException && reason.getMessage().contains("in use");
    return new UncheckedIOException(
        "Cannot listen on %s: %s. %s"
            .formatted(
                failure.getMessage().replaceFirst("^Failed to bind to /?", ""),
                Objects.requireNonNullElse(reason.getMessage(), "the host is unknown"),
                isTaken
                    ? "Stop the program that listens there, or choose another port: 0 takes a free"
                        + " one."
                    : "Choose an address of this machine and a port that this program may take."),
        failure);
  }
}
